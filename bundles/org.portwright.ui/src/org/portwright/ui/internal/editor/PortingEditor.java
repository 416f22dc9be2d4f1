package org.portwright.ui.internal.editor;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.ui.internal.editor.order.LoaPage;
import org.portwright.ui.internal.editor.preview.PreviewPage;
import org.portwright.ui.internal.table.NumbersPage;

/** The editor of port orders. */
public final class PortingEditor extends ModelFileEditor {

	@Override
	protected List<IFormPage> pages(EditedModel file) {
		return List.of(new LoaPage(this, file), NumbersPage.ofOrder(this, file::file), new PreviewPage(this, file));
	}

	@Override
	protected @Nullable String name(ModelRoot root) {
		return root instanceof PortOrder order ? order.getName() : null;
	}
}
