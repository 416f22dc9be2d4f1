package org.portwright.porting.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.numbers.OrderNumbersContent;
import org.portwright.porting.ui.internal.planner.PlannerPage;
import org.portwright.porting.ui.internal.preview.PreviewPage;
import org.portwright.ui.editor.EditedModel;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.table.NumbersPage;

/** The editor of port orders. */
public final class PortingEditor extends ModelFileEditor {

	/** Its id. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.ui.portingEditor";

	@Override
	protected List<IFormPage> pages(EditedModel file) {
		return List.of(LoaPage.of(this, file),
				new NumbersPage(this, OrderNumbersContent.PAGE, file::file, Literals.PORT_ORDER__NUMBERS,
						OrderNumbersContent::new),
				CarrierPage.of(this, file),
				PlannerPage.of(this, file),
				new PreviewPage(this, file));
	}

	/** An order shows its tenant. */
	@Override
	protected Optional<ModelRoot> alsoShown(ModelRoot root) {
		return root instanceof PortOrder order ? Optional.ofNullable(order.getTenant()) : Optional.empty();
	}

	@Override
	protected @Nullable String name(ModelRoot root) {
		return root instanceof PortOrder order ? order.getName() : null;
	}
}
