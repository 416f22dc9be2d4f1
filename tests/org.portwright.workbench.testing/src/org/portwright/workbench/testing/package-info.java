/** What tests need that run in the workbench of our own application. */
@NonNullByDefault
package org.portwright.workbench.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
