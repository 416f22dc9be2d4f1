/** Tenants looked up, read from Microsoft and kept as snapshots. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.cli.internal.tenants;
