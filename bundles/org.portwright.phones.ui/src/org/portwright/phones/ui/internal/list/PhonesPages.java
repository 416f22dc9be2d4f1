package org.portwright.phones.ui.internal.list;

import java.util.List;

import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.editor.EditorPages;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workspace.files.FileKind;

/** Adds the page <em>Phones</em> to the editor of a tenant. */
public final class PhonesPages implements EditorPages {

	/** The id of the page. */
	@SuppressWarnings("nls")
	public static final String PAGE = "org.portwright.ui.tenant.phones";

	@Override
	public FileKind kind() {
		return FileKind.TENANT;
	}

	@Override
	public List<IFormPage> pages(FormEditor editor, EditedModel edited) {
		return List.of(new NumbersPage(editor, PAGE, Words.of(Literals.TENANT__PHONES), edited::file,
				Literals.TENANT__PHONES,
				PhonesContent::new));
	}
}
