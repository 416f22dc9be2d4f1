package org.portwright.ui.editor;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.ui.fields.EditedModel;
import org.portwright.workspace.files.FileKind;

/**
 * Pages that a capability adds to the editor of another one's files, behind its own. An OSGi service; those with the
 * highest ranking come first. The pages are of a {@link ModelPage} each.
 */
public interface EditorPages {

	/** Whose editor gets them. */
	FileKind kind();

	/** Makes them for an editor. */
	List<IFormPage> pages(FormEditor editor, EditedModel edited);
}
