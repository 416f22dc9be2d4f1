/**
 * The base of the editors of files, for capabilities to build on: pages, title, undo, saving, and the line of problems
 * on top.
 */
@NonNullByDefault
package org.portwright.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
