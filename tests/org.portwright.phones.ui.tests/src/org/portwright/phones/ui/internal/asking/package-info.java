@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.ui.internal.asking;
