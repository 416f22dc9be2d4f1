@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.proposals;
