/** The window as a user knows it: each class is a part of it, and finds what is in it by the words beside it. */
@NonNullByDefault
package org.portwright.swtbot.pages;

import org.eclipse.jdt.annotation.NonNullByDefault;
