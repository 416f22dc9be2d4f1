/**
 * Reading numbers out of free text: tokens, what is not a telephone number, numbers, what follows them.
 */
@NonNullByDefault
package org.portwright.numbering.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
