@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.journal;
