package org.portwright.ui.internal.table;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.portwright.model.PortOrder;
import org.portwright.ui.internal.editor.ModelPage;
import org.portwright.workspace.ModelFile;

/** The page of the numbers of an order: ranges as ranges or a row a number, with usage, outcome and problems. */
public final class OrderNumbersPage extends FormPage implements ModelPage {

	/** The id of the page. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.ui.order.numbers";

	private static final Pattern ENTRY = Pattern.compile("^numbers\\[([^]]+)]"); //$NON-NLS-1$

	private final Supplier<ModelFile> file;
	private Optional<OrderNumbersContent> content = Optional.empty();

	/**
	 * @param file gives the file with the order, once the page is looked at for the first time
	 */
	public OrderNumbersPage(FormEditor editor, Supplier<ModelFile> file) {
		super(editor, ID, Messages.NumbersPage_title);
		this.file = file;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		var form = Objects.requireNonNull(managedForm).getForm();
		form.setText(Messages.NumbersPage_title);
		managedForm.getToolkit().decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(form.getBody());
		var numbers = new OrderNumbersContent(form.getBody(), managedForm.getToolkit(),
				getSite(), file.get());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers.panel().control());
		numbers.setInSight(true);
		ModelFile shown = file.get();
		NumberTable table = numbers.panel().table();
		table.onSelection(() -> getSite().getSelectionProvider().setSelection(
				SelectedObjects.of(table, ((PortOrder) shown.root()).getNumbers(), shown.root())));
		content = Optional.of(numbers);
	}

	/** What the page shows; empty until it is looked at for the first time. */
	Optional<OrderNumbersContent> content() {
		return content;
	}

	@Override
	public void modelChanged() {
		// The table follows the model by itself.
	}

	@Override
	public void problemsChanged() {
		// Likewise.
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here but the filter.
	}

	@Override
	public boolean reveal(String path) {
		Matcher entry = ENTRY.matcher(path);
		boolean found = entry.find() && content.isPresent();
		if (found) {
			content.orElseThrow().reveal(entry.group(1));
		}
		return found;
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		content.ifPresent(shown -> shown.setInSight(active));
	}

	@Override
	public void setFocus() {
		content.ifPresent(shown -> shown.panel().table().control().setFocus());
	}
}
