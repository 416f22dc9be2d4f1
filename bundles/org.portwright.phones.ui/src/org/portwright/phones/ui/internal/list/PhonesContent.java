package org.portwright.phones.ui.internal.list;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.services.IServiceLocator;
import org.portwright.guides.SignInProgress;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Tenant;
import org.portwright.model.copies.TenantMirror;
import org.portwright.model.words.Words;
import org.portwright.phones.PhoneTenant;
import org.portwright.phones.operations.ExportPhones.Kind;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.phones.ui.internal.asking.CheckPhoneHandler;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.porting.checks.Problems;
import org.portwright.porting.facts.AssignedNumbers;
import org.portwright.ui.CommandName;
import org.portwright.ui.StatusLine;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.problems.ProblemActions;
import org.portwright.ui.table.FileWatch;
import org.portwright.ui.table.NumberRows;
import org.portwright.ui.table.NumberTable;
import org.portwright.ui.table.NumbersContent;
import org.portwright.ui.table.NumbersPanel;
import org.portwright.ui.table.RowAction;
import org.portwright.ui.table.RowMenu;
import org.portwright.ui.table.TableWords;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;

/** The phones of a tenant, always as they are in the model. */
final class PhonesContent implements NumbersContent {

	private static final TableWords WORDS = new TableWords(Words.of(Literals.TENANT__PHONES),
			Messages.PhonesContent_all,
			Messages.PhonesContent_some, Messages.PhonesContent_noMatch, Messages.PhonesContent_filter);
	/** The problems of so many selected rows are offered to be mended. */
	private static final int MOST_ROWS = 20;

	/** How long the thread of the window takes without doing anything else. */
	private static final Duration SLICE = Duration.ofMillis(8);

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final FormToolkit toolkit;
	private final NumbersPanel panel;
	private final PhoneActs acts;
	private final FileWatch watch;
	private final List<Button> forOne = new ArrayList<>();
	private final List<Button> forSome = new ArrayList<>();

	/** @param services of the part that this is in */
	PhonesContent(Composite parent, FormToolkit toolkit, IServiceLocator services, ModelFile file) {
		this.engagementFiles = services.getService(EngagementFiles.class);
		this.file = file;
		this.toolkit = toolkit;
		panel = new NumbersPanel(parent, toolkit, engagementFiles.runner(), PhoneColumn.columns(), WORDS,
				Messages.PhonesContent_empty);
		acts = new PhoneActs(engagementFiles, file, panel.control()::getShell);
		NumberTable table = panel.table();
		addTools();
		RowMenu.add(table, services,
				List.of(RowAction.copy(table, PhoneColumn.PROBLEM.ordinal()),
						RowAction.paste(Messages.PhonesContent_pasteItem, this::paste),
						RowAction.remove(() -> acts.remove(selected())), RowAction.selectAll(table)),
				this::fillAbove, this::fillBelow);
		panel.onEmptyLink(() -> importList("")); //$NON-NLS-1$
		table.control().addListener(SWT.MouseDoubleClick, this::doubleClicked);
		table.onSelection(this::enable);
		enable();
		watch = new FileWatch(engagementFiles, file, PhonesContent::isShown, panel.control(), this::show)
				.withProblems();
		watch.invalidate();
	}

	private static boolean isShown(EStructuralFeature feature) {
		return feature == Literals.TENANT__PHONES || feature.getEContainingClass() == Literals.PHONE_ACCESS
				|| feature.getEContainingClass() == Literals.PHONE
				|| feature.getEContainingClass() == Literals.PHONE_SIGN_IN || feature == Literals.IDENTIFIED__ID;
	}

	private void addTools() {
		button(Messages.PhonesContent_add, acts::add);
		forOne.add(button(Messages.PhonesContent_edit, () -> one().ifPresent(acts::edit)));
		forSome.add(button(Messages.PhonesContent_remove, () -> acts.remove(selected())));
		button(Messages.PhonesContent_import, () -> importList("")); //$NON-NLS-1$
		// Of several, the first: its guide names it.
		forSome.add(button(CommandName.ofWhole(PhoneActs.SIGN_IN), PhoneActs::signIn));
		forSome.add(button(CommandName.ofWhole(CheckPhoneHandler.ID), () -> acts.check(selected())));
		button(Messages.PhonesContent_bulk, this::checkLists);
		button(Messages.PhonesContent_sheet, this::writeSheet);
	}

	private Button button(String label, Runnable act) {
		Button button = toolkit.createButton(panel.tools(), label, SWT.PUSH);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(clicked -> act.run()));
		return button;
	}

	private void enable() {
		int count = panel.table().selectedCount();
		forOne.forEach(button -> button.setEnabled(count == 1));
		forSome.forEach(button -> button.setEnabled(count > 0));
	}

	private void fillAbove(IMenuManager menu) {
		if (panel.table().selectedCount() > 0) {
			menu.add(RowAction.item(CommandName.ofWhole(PhoneActs.SIGN_IN), PhoneActs::signIn));
		}
		one().ifPresent(phone -> menu.add(RowAction.item(Messages.PhonesContent_editItem, () -> acts.edit(phone))));
		if (panel.table().selectedCount() > 0) {
			menu.add(RowAction.item(CommandName.ofWhole(CheckPhoneHandler.ID), () -> acts.check(selected())));
		}
	}

	private void fillBelow(IMenuManager menu) {
		NumberRows rows = panel.table().shown().rows();
		new ProblemActions(engagementFiles, panel.control()::getShell).fill(menu, file,
				panel.table().selectedRows().limit(MOST_ROWS).boxed().flatMap(row -> rows.problems(row).stream())
						.distinct().toList());
	}

	private void doubleClicked(Event event) {
		if (panel.table().cellAt(event.x, event.y).isPresent()) {
			one().ifPresent(acts::edit);
		}
	}

	private void paste() {
		importList(TextClipboard.text(panel.control().getDisplay()));
	}

	/** Opens the dialog for lists with a text in it. */
	void importList(String text) {
		new ImportPhonesDialog(panel.control().getShell(), engagementFiles, file, text).open();
	}

	/** The selected phones, or without a selection the common area phones that are to be signed in. */
	private void checkLists() {
		new BulkSignInDialog(panel.control().getShell(), engagementFiles, file,
				selection(PhoneSelection.forBulk())).open();
	}

	/** Of the selected phones, or without a selection of all that are to be signed in. */
	private void writeSheet() {
		var files = new PhoneFiles(engagementFiles, file);
		files.ask(panel.control().getShell(), Messages.PhonesContent_sheetTitle, Messages.PhonesContent_sheetName,
				"pdf") //$NON-NLS-1$
				.ifPresent(path -> files.write(selection(PhoneSelection.notSignedIn()), Map.of(Kind.SHEET, path),
						StatusLine.of(PlatformUI.getWorkbench().getActiveWorkbenchWindow())));
	}

	private PhoneSelection selection(PhoneSelection otherwise) {
		Set<String> ids = selected();
		return ids.isEmpty() ? otherwise : PhoneSelection.ids(ids);
	}

	/** The ids of the selected phones. */
	Set<String> selected() {
		NumberRows rows = panel.table().shown().rows();
		return panel.table().selectedRows().mapToObj(rows::object).collect(Collectors.toSet());
	}

	private Optional<String> one() {
		return panel.table().selectedCount() == 1 ? selected().stream().findFirst() : Optional.empty();
	}

	@Override
	public NumbersPanel panel() {
		return panel;
	}

	@Override
	public void setInSight(boolean inSight) {
		watch.setInSight(inSight);
	}

	@Override
	public void commitTyped() {
		// Nothing is typed here but the filter.
	}

	/** A change of a phone costs what was changed; after thousands have come it goes on when others had their turn. */
	private void show() {
		var tenant = (Tenant) file.root();
		TenantMirror mirror = TenantMirror.of(tenant);
		// Which way is proposed does not depend on who has which number; which steps a sign-in has does.
		mirror.goOn(SLICE).map(taken -> new PhoneRows.Snapshot(taken,
				PhoneTenant.of(tenant, AssignedNumbers.NONE),
				mirror.count(SignInProgress.UNDER_WAY) > 0 ? AssignedNumbers.of(tenant) : AssignedNumbers.NONE,
				engagementFiles.problems().now().today(),
				engagementFiles.problems().of(file).map(Problems::open).orElse(List.of())))
				.ifPresentOrElse(snapshot -> panel.table().setSource(snapshot::read), watch::invalidate);
	}
}
