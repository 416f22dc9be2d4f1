package org.portwright.phones.ui.internal.list;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.phones.lists.BulkNotes;
import org.portwright.phones.lists.BulkScript;
import org.portwright.phones.operations.CheckBulk;
import org.portwright.phones.operations.ExportPhones;
import org.portwright.phones.operations.ExportPhones.Kind;
import org.portwright.phones.operations.PhoneSelection;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.TextClipboard;
import org.portwright.ui.dialogs.DialogButton;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Shows what is to be known of lists for Microsoft before they are sent, and writes them. */
final class BulkSignInDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(1100, 760);
	private static final int[] WEIGHTS = { 15, 20, 40, 25 };
	private static final int COMMANDS_HEIGHT = 110;
	private static final int SAVE_SIGN_IN = IDialogConstants.CLIENT_ID;
	private static final int SAVE_PROVISIONING = IDialogConstants.CLIENT_ID + 1;
	private static final int COPY = IDialogConstants.CLIENT_ID + 2;
	private static final String LIST = "bulk"; //$NON-NLS-1$
	private static final String LINE = "\n\u2022 "; //$NON-NLS-1$
	private static final String CSV = "csv"; //$NON-NLS-1$
	private static final String PS1 = "ps1"; //$NON-NLS-1$

	private final EngagementFiles engagementFiles;
	private final ModelFile file;
	private final PhoneSelection selection;
	private final PhoneFiles files;
	private Optional<CheckBulk.Checked> checked = Optional.empty();
	/** Where the list is, or will be if nobody says otherwise; the commands name it. */
	private Path list;
	private boolean used;
	private @Nullable PhoneTicks ticks;
	private @Nullable TextTable table;
	private @Nullable Text commands;

	BulkSignInDialog(Shell parent, EngagementFiles engagementFiles, ModelFile file, PhoneSelection selection) {
		super(parent);
		this.engagementFiles = engagementFiles;
		this.file = file;
		this.selection = selection;
		files = new PhoneFiles(engagementFiles, file);
		list = files.unused(LIST, CSV);
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, Messages.BulkSignInDialog_title,
				Messages.BulkSignInDialog_checking, 1);
		label(grid, Messages.BulkSignInDialog_notes + LINE + String.join(LINE, BulkNotes.all()));
		var tables = new Composite(grid, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(tables);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tables);
		new Label(tables, SWT.NONE).setText(Messages.BulkSignInDialog_phones);
		new Label(tables, SWT.NONE).setText(Messages.BulkSignInDialog_problems);
		ticks = new PhoneTicks(tables, this::check);
		var known = new TextTable(tables, List.of(Messages.BulkSignInDialog_weight, Messages.BulkSignInDialog_phone,
				Messages.BulkSignInDialog_words, Messages.BulkSignInDialog_error), WEIGHTS);
		known.withWhole(grid, 1);
		table = known;
		label(grid, Messages.BulkSignInDialog_commands);
		commands = new Text(grid, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, COMMANDS_HEIGHT).applyTo(commands);
		label(grid, Messages.BulkSignInDialog_unseen);
		return area;
	}

	private static void label(Composite grid, String text) {
		var label = new Label(grid, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x / 2, SWT.DEFAULT).applyTo(label);
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		// Enter does not write a second list where one was perhaps sent already.
		boolean isThere = files.isThere(LIST, CSV);
		createButton(parent, SAVE_SIGN_IN, Messages.BulkSignInDialog_saveSignIn, !isThere);
		createButton(parent, SAVE_PROVISIONING, Messages.BulkSignInDialog_saveProvisioning, false);
		createButton(parent, COPY, Messages.BulkSignInDialog_copy, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, isThere);
		enable();
		check();
	}

	/** Each change of the ticks checks again; an answer to earlier ticks is of no use any more. */
	private void check() {
		Set<String> leftOut = leftOut();
		engagementFiles.runner().run(
				new CheckBulk(file, engagementFiles.problems().now().today(), chosen()),
				RunMode.hidden(Messages.BulkSignInDialog_job), result -> show(result, leftOut));
	}

	private Set<String> leftOut() {
		return Objects.requireNonNull(ticks).leftOut();
	}

	private PhoneSelection chosen() {
		return selection.without(leftOut());
	}

	/** What is shown to be known. */
	List<List<String>> rows() {
		return Objects.requireNonNull(table).rows();
	}

	/** Returns whether the user wrote the list for the sign-in or copied the commands that send it. */
	boolean isUsed() {
		return used;
	}

	private boolean isClosed() {
		return getShell() == null || getShell().isDisposed();
	}

	private void show(CheckBulk.Checked result, Set<String> leftOut) {
		if (isClosed() || !leftOut.equals(leftOut())) {
			return;
		}
		if (checked.isEmpty()) {
			Objects.requireNonNull(ticks).show(result.phones());
			checked = Optional.of(result);
			if (!leftOut.equals(leftOut())) {
				check();
				return;
			}
		}
		checked = Optional.of(result);
		setMessage(BulkWords.summary(result.signIn(), leftOut.size()));
		Objects.requireNonNull(table).show(BulkWords.rows(result));
		showCommands(result);
		enable();
	}

	private void showCommands(CheckBulk.Checked result) {
		Objects.requireNonNull(commands).setText(script(result).orElse(Messages.BulkSignInDialog_noCommands));
	}

	/** The commands for the list, in as many files as it takes. */
	private Optional<String> script(CheckBulk.Checked result) {
		return BulkScript.isPossible(result.tenant()) && !result.signIn().rows().isEmpty()
				? Optional.of(BulkScript.of(ExportPhones.names(list, result.signIn()), result.tenant()))
				: Optional.empty();
	}

	private void enable() {
		enable(SAVE_SIGN_IN, checked.filter(result -> !result.signIn().rows().isEmpty()).isPresent());
		enable(SAVE_PROVISIONING, checked.filter(result -> !result.provisioning().rows().isEmpty()).isPresent());
		enable(COPY, checked.flatMap(this::script).isPresent());
	}

	private void enable(int id, boolean enabled) {
		Button button = getButton(id);
		if (button != null) {
			DialogButton.enable(button, enabled);
		}
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case SAVE_SIGN_IN ->
			files.askForNew(getShell(), Messages.BulkSignInDialog_signInList, LIST, CSV).ifPresent(this::saveSignIn);
		case SAVE_PROVISIONING -> files.askForNew(getShell(), Messages.BulkSignInDialog_provisioningList,
				Messages.BulkSignInDialog_provisioningName, CSV)
				.ifPresent(path -> files.write(chosen(), Map.of(Kind.PROVISIONING, path), this::tell));
		case COPY -> {
			TextClipboard.copy(getShell().getDisplay(), Objects.requireNonNull(commands).getText());
			used = true;
		}
		default -> super.buttonPressed(id);
		}
	}

	/** The commands lie beside the list, where it is known by which region it is sent. */
	private void saveSignIn(Path target) {
		Map<Kind, Path> wanted = new EnumMap<>(Map.of(Kind.SIGN_IN, target));
		if (checked.flatMap(this::script).isPresent()) {
			String name = String.valueOf(target.getFileName());
			int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
			wanted.put(Kind.SCRIPT, target.resolveSibling(name.substring(0, dot) + '.' + PS1));
		}
		files.write(chosen(), wanted, written -> {
			list = target;
			used = true;
			tell(written);
		});
	}

	private void tell(String written) {
		if (!isClosed()) {
			setMessage(written);
			checked.ifPresent(this::showCommands);
		}
	}
}
