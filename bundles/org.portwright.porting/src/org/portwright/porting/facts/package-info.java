/**
 * What rules know of the other files of an engagement.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.porting.facts;
