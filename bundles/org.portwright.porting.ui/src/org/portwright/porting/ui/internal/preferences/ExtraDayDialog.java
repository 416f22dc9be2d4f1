package org.portwright.porting.ui.internal.preferences;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.StatusDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.Nation;
import org.portwright.model.words.Words;
import org.portwright.porting.days.Holiday;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.porting.written.WrittenDate;
import org.portwright.porting.written.WrittenDate.MissingYear;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.help.HelpPlace;

/** Asks for a day that is a holiday beside the official ones. */
final class ExtraDayDialog extends StatusDialog {

	private static final int WIDTH = 260;
	private static final int LONGEST = 100;

	private final Optional<Holiday> known;
	private final LocalDate today;
	private final Map<Nation, Button> nations = new EnumMap<>(Nation.class);
	private @Nullable Text date;
	private @Nullable Text name;
	private Optional<Holiday> typed = Optional.empty();

	/**
	 * @param known the day as it is; empty for a new one
	 * @param today the day from which a year that is not written is understood
	 */
	ExtraDayDialog(Shell parent, Optional<Holiday> known, LocalDate today) {
		super(parent);
		this.known = known;
		this.today = today;
		setTitle(Messages.ExtraDay_title);
		setStatusLineAboveButtons(true);
	}

	/** Asks; empty if it was given up. */
	Optional<Holiday> ask() {
		return open() == Window.OK ? typed : Optional.empty();
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		HelpPlace.mark(shell, this);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		var fields = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		date = text(fields, Messages.ExtraDays_date, known.map(day -> WrittenDate.shown(day.date())).orElse("")); //$NON-NLS-1$
		name = text(fields, Messages.ExtraDays_name, known.map(Holiday::name).orElse("")); //$NON-NLS-1$
		Objects.requireNonNull(name).setTextLimit(LONGEST);
		for (Nation nation : Nation.values()) {
			new Label(fields, SWT.NONE).setText(nation.ordinal() == 0 ? Messages.ExtraDays_nations + ':' : ""); //$NON-NLS-1$
			var check = new Button(fields, SWT.CHECK);
			check.setText(Words.of(nation));
			check.setSelection(known.map(day -> day.nations().contains(nation)).orElse(true));
			check.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
			nations.put(nation, check);
		}
		return area;
	}

	private Text text(Composite fields, String label, String held) {
		new Label(fields, SWT.NONE).setText(label + ':');
		var text = new Text(fields, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
		OneLineEntry.on(text);
		text.setText(held);
		text.addModifyListener(e -> check());
		return text;
	}

	@Override
	public void create() {
		super.create();
		check();
	}

	private void check() {
		updateStatus(judged());
	}

	private IStatus judged() {
		typed = Optional.empty();
		String called = Objects.requireNonNull(name).getText().strip();
		String written = Objects.requireNonNull(date).getText();
		Set<Nation> where = EnumSet.noneOf(Nation.class);
		nations.forEach((nation, check) -> {
			if (check.getSelection()) {
				where.add(nation);
			}
		});
		if (written.isBlank() || called.isEmpty() || where.isEmpty()) {
			return Status.info(Messages.ExtraDay_incomplete);
		}
		try {
			typed = Optional.of(new Holiday(WrittenDate.read(written, today, MissingYear.NEXT), called, where));
			return Status.OK_STATUS;
		} catch (IllegalArgumentException e) {
			return Status.error(e.getMessage());
		}
	}

	@Override
	protected void updateButtonsEnableState(@Nullable IStatus status) {
		super.updateButtonsEnableState(status);
		Button ok = getButton(OK);
		if (ok != null) {
			ok.setEnabled(typed.isPresent());
		}
	}
}
