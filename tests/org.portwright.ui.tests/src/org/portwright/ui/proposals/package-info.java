@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.ui.proposals;
