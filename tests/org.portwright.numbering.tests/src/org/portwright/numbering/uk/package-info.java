@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.numbering.uk;
