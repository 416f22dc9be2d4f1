/**
 * Rules about a file among the others of its engagement.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.internal.rules.engagement;
