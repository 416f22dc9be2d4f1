package org.portwright.porting.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.FileEditors;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldRows;
import org.portwright.ui.forms.DropDown;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.orders.FillFromTenant;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.reading.Opening;

/** The rows on the tenant that gets the numbers: which it is, and its two names at Microsoft. */
final class OrderTenant {

	private final FieldRows rows;
	private final EditedModel edited;
	private final Button fill;

	/** Adds the rows to a section. */
	static void addTo(FieldRows rows) {
		var tenant = new OrderTenant(rows);
		tenant.fill.setToolTipText(Messages.OrderTenant_fillHint);
	}

	private OrderTenant(FieldRows rows) {
		this.rows = rows;
		edited = rows.edited();
		FieldRows.belong(rows.label(Words.of(Literals.PORT_ORDER__TENANT)), link());
		rows.text(Paths.ORGANISATION_ID);
		rows.text(Paths.INITIAL_DOMAIN);
		rows.hint(Messages.OrderTenant_hint);
		fill = rows.button(Messages.OrderTenant_fill, this::fill);
	}

	private void fill() {
		Optional<Tenant> known = tenant();
		if (known.isPresent()) {
			fill(known.get());
			return;
		}
		EngagementRegistry engagements = PlatformUI.getWorkbench().getService(EngagementRegistry.class);
		List<IFile> files = edited.engagementFiles().resource(edited.file()).map(IFile::getProject)
				.map(project -> engagements.files(project, FileKind.TENANT)).orElse(List.of());
		if (files.size() == 1) {
			fill(files.getFirst());
		} else {
			choose(files);
		}
	}

	private void fill(IFile file) {
		edited.engagementFiles().open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				if (opened.root() instanceof Tenant tenant) {
					fill(tenant);
				}
			}

			@Override
			public void failed(IStatus reason) {
				StatusManager.getManager().handle(reason, StatusManager.SHOW);
			}
		});
	}

	private void fill(Tenant tenant) {
		edited.perform(new FillFromTenant(edited.engagementFiles().model(), edited.file(), tenant));
	}

	private void choose(List<IFile> files) {
		var menu = new DropDown(fill);
		for (IFile file : files) {
			menu.add(file.getProjectRelativePath().toString(), null, () -> fill(file));
		}
		if (files.isEmpty()) {
			menu.addNote(Messages.OrderTenant_noTenantHere);
		}
		menu.open();
	}

	private ImageHyperlink link() {
		ImageHyperlink link = rows.toolkit().createImageHyperlink(rows.client(), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> open()));
		rows.fields().follow(() -> {
			Optional<Tenant> tenant = tenant();
			link.setText(tenant.map(OrderTenant::name).orElse(Messages.OrderTenant_noTenant));
			link.setEnabled(tenant.isPresent());
			link.setUnderlined(tenant.isPresent());
		});
		return link;
	}

	private Optional<Tenant> tenant() {
		return edited.root() instanceof PortOrder order ? Optional.ofNullable(order.getTenant()) : Optional.empty();
	}

	private static String name(Tenant tenant) {
		String name = tenant.getName();
		return name == null || name.isBlank() ? Messages.OrderTenant_nameless : name;
	}

	private void open() {
		List<IFile> files = tenant().flatMap(edited.engagementFiles().model()::fileOf)
				.flatMap(edited.engagementFiles()::resource).stream().toList();
		for (IFile file : files) {
			try {
				FileEditors.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), file);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
	}
}
