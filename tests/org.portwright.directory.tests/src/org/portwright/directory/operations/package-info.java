@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.directory.operations;
