/**
 * Lists of phones: reading one that somebody sent, row by row, and checking those that are sent to Microsoft before
 * they are. What is not understood is named with its place; nothing is computed and nothing is guessed.
 */
@NonNullByDefault
package org.portwright.phones.lists;

import org.eclipse.jdt.annotation.NonNullByDefault;
