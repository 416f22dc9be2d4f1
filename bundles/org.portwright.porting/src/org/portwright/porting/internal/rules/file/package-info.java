/**
 * Rules about what the file of an order says and the model cannot hold.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.internal.rules.file;
