/** What people and scripts do with tenants: made, looked up, compared with an answer, kept as a snapshot. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.directory.operations;
