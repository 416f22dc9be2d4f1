/** Files of settings of the user, read and written line by line. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.reference.settings;
