/**
 * What a directory, or a file that is imported, says of a tenant against what is known of it: what is new, changed and
 * gone, for people to look at, and taken over as one change.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.directory.review;
