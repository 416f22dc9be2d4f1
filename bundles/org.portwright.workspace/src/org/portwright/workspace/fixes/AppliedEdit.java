package org.portwright.workspace.fixes;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What one edit of a quick fix changed.
 *
 * @param file    the file that had the problem
 * @param code    the code of the problem
 * @param object  the id of the object that was changed
 * @param feature the path of what was changed
 * @param before  what it held; {@code null} for nothing
 * @param after   what it holds now; {@code null} for nothing
 */
public record AppliedEdit(Path file, String code, String object, String feature, @Nullable String before,
		@Nullable String after) {
}
