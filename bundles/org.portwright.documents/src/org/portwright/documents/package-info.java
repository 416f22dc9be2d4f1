/**
 * The documents of a port order, each as a class for callers to write: letter, list of numbers, calendar, timeline,
 * record, summary and override.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.documents;
