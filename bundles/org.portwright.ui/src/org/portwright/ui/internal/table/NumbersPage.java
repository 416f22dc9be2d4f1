package org.portwright.ui.internal.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.portwright.model.Identified;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.ui.internal.editor.ModelPage;
import org.portwright.workspace.ModelFile;

/** The page of the numbers of an order or a tenant. */
public final class NumbersPage extends FormPage implements ModelPage {

	/** The id of the page of an order. */
	@SuppressWarnings("nls")
	public static final String ORDER = "org.portwright.ui.order.numbers";
	/** The id of the page of a tenant. */
	@SuppressWarnings("nls")
	public static final String TENANT = "org.portwright.ui.tenant.numbers";

	private final Supplier<ModelFile> file;
	private final EReference list;
	private final Pattern element;
	private final NumbersContent.Factory factory;
	private Optional<NumbersContent> content = Optional.empty();

	private NumbersPage(FormEditor editor, String id, Supplier<ModelFile> file, EReference list,
			NumbersContent.Factory factory) {
		super(editor, id, Messages.NumbersPage_title);
		this.file = file;
		this.list = list;
		this.factory = factory;
		element = Pattern.compile('^' + list.getName() + "\\[([^]]+)]"); //$NON-NLS-1$
	}

	/**
	 * Ranges as ranges or a row a number, with usage, outcome and problems.
	 *
	 * @param file gives the file with the order, once the page is looked at for the first time
	 */
	public static NumbersPage ofOrder(FormEditor editor, Supplier<ModelFile> file) {
		return new NumbersPage(editor, ORDER, file, Literals.PORT_ORDER__NUMBERS, OrderNumbersContent::new);
	}

	/**
	 * Up to a hundred thousand numbers, filtered and sorted without waiting.
	 *
	 * @param file gives the file with the tenant, once the page is looked at for the first time
	 */
	public static NumbersPage ofTenant(FormEditor editor, Supplier<ModelFile> file) {
		return new NumbersPage(editor, TENANT, file, Literals.TENANT__PHONE_NUMBERS, TenantNumbersContent::new);
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		var form = Objects.requireNonNull(managedForm).getForm();
		form.setText(Messages.NumbersPage_title);
		managedForm.getToolkit().decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(form.getBody());
		ModelFile shown = file.get();
		NumbersContent numbers = factory.make(form.getBody(), managedForm.getToolkit(), getSite(), shown);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers.panel().control());
		numbers.setInSight(true);
		NumberTable table = numbers.panel().table();
		table.onSelection(() -> getSite().getSelectionProvider()
				.setSelection(SelectedObjects.of(table, elements(shown), shown.root())));
		content = Optional.of(numbers);
	}

	@SuppressWarnings("unchecked")
	private List<? extends Identified> elements(ModelFile shown) {
		return (List<? extends Identified>) shown.root().eGet(list);
	}

	/** What the page shows; empty until it is looked at for the first time. */
	Optional<NumbersContent> content() {
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
		content.ifPresent(NumbersContent::commitTyped);
	}

	@Override
	public boolean reveal(String path) {
		Matcher found = element.matcher(path);
		boolean here = found.find() && content.isPresent();
		if (here) {
			content.orElseThrow().panel().reveal(found.group(1));
		}
		return here;
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
