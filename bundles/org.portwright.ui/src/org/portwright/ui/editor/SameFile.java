package org.portwright.ui.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorMatchingStrategy;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PartInitException;

/**
 * Knows a tab by the file that it was opened with. Of a tab that was not shown since the start the platform compares
 * the name first, and ours are called like the order or the tenant, not like the file.
 */
public final class SameFile implements IEditorMatchingStrategy {

	@Override
	public boolean matches(@Nullable IEditorReference tab, @Nullable IEditorInput input) {
		try {
			return tab != null && tab.getEditorInput().equals(input);
		} catch (PartInitException e) {
			// Nobody can tell any more what it showed; it says so itself once it is shown.
			return false;
		}
	}
}
