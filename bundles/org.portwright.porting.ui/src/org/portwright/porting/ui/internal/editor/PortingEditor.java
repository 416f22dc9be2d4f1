package org.portwright.porting.ui.internal.editor;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.forms.editor.IFormPage;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.porting.CheckedOrder;
import org.portwright.porting.ui.internal.journal.JournalPage;
import org.portwright.porting.ui.internal.kept.DroppedFiles;
import org.portwright.porting.ui.internal.kept.OrderDrop;
import org.portwright.porting.ui.internal.numbers.OrderNumbersContent;
import org.portwright.porting.ui.internal.overview.StandingPage;
import org.portwright.porting.ui.internal.planner.PlannerPage;
import org.portwright.porting.ui.internal.preview.PreviewPage;
import org.portwright.ui.StatusLine;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.table.NumbersPage;
import org.portwright.workspace.resources.EngagementFiles;

/** The editor of port orders. */
public final class PortingEditor extends ModelFileEditor {

	/** Its id. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.ui.portingEditor";

	private static final int LETTER = 1;

	@Override
	protected List<IFormPage> pages(EditedModel file) {
		return List.of(StandingPage.of(this, file), LoaPage.of(this, file),
				new NumbersPage(this, OrderNumbersContent.PAGE, file::file, Literals.PORT_ORDER__NUMBERS,
						OrderNumbersContent::new),
				CarrierPage.of(this, file),
				PlannerPage.of(this, file),
				new JournalPage(this, file),
				new PreviewPage(this, file));
	}

	@Override
	protected void addPages() {
		super.addPages();
		OrderDrop.onto(getContainer(), this::keep);
	}

	/** Files that are dropped anywhere on the editor belong to the order. */
	private void keep(List<Path> dropped) {
		file().ifPresent(order -> new DroppedFiles(getSite().getService(EngagementFiles.class), order,
				StatusLine.of(getSite().getWorkbenchWindow())).keep(dropped));
	}

	/** Who writes a draft goes on with the letter; an order under way shows what to do now. */
	@Override
	protected int firstPage(ModelRoot root) {
		return root instanceof PortOrder order && CheckedOrder.isDraft(order) ? LETTER : 0;
	}

	@Override
	protected @Nullable String name(ModelRoot root) {
		return root instanceof PortOrder order ? order.getName() : null;
	}
}
