/** What phones say of themselves when they are asked, beside what their tenant says. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.asking;
