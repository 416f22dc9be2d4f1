/** What the journal of an order says of its fields, and how a change is recorded with it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.workspace.records;
