package org.portwright.ui.internal.table;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;

/** The page of a tenant's numbers: up to a hundred thousand, filtered and sorted without waiting. */
public final class TenantNumbersPage extends FormPage {

	/** The id of the page. */
	@SuppressWarnings("nls")
	public static final String ID = "org.portwright.ui.tenant.numbers";

	private final Supplier<ModelFile> file;
	private Optional<TenantNumbersContent> content = Optional.empty();

	/**
	 * @param file gives the file with the tenant, once the page is looked at for the first time
	 */
	public TenantNumbersPage(FormEditor editor, Supplier<ModelFile> file) {
		super(editor, ID, Messages.NumbersPage_title);
		this.file = file;
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		var form = Objects.requireNonNull(managedForm).getForm();
		form.setText(Messages.NumbersPage_title);
		managedForm.getToolkit().decorateFormHeading(form.getForm());
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(form.getBody());
		var numbers = new TenantNumbersContent(form.getBody(), managedForm.getToolkit(),
				PlatformUI.getWorkbench().getService(Engagements.class), file.get());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers.panel().control());
		numbers.setInSight(true);
		ModelFile shown = file.get();
		NumberTable table = numbers.panel().table();
		table.onSelection(() -> getSite().getSelectionProvider().setSelection(
				SelectedObjects.of(table, ((Tenant) shown.root()).getPhoneNumbers(), shown.root())));
		content = Optional.of(numbers);
	}

	/** What the page shows; empty until it is looked at for the first time. */
	Optional<TenantNumbersContent> content() {
		return content;
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
