@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.reference.settings;
