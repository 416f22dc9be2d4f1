package org.portwright.porting.ui.internal.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.portwright.porting.days.HolidayList;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * The page <em>Portwright &gt; Dates</em>: days that are holidays beside the official ones, and files of the government
 * with later years. They stand in the folder of settings, which is read and written in the background; until it was
 * read there is nothing to change.
 */
public final class DatesPreferences extends PreferencePage implements IWorkbenchPreferencePage {

	/** Its id in the workbench. */
	public static final String PAGE = "org.portwright.porting.ui.dates"; //$NON-NLS-1$

	private static final int WIDTH = 70;

	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final UserHolidays stored = UserHolidays.ofUser(DatesPreferences::setting);
	/** What is wrong with files that were dropped together. */
	private final List<String> refused = new ArrayList<>();
	private @Nullable ExtraDaysTable extra;
	private @Nullable KnownYearsTable years;
	private @Nullable Label profiles;
	private @Nullable Label said;

	/** What the folder of settings has. */
	private record Stored(UserHolidays.Known holidays, OwnProfiles profiles) {
	}

	/** A property of the JVM goes before a variable of its name. */
	private static @Nullable String setting(@Nullable String name) {
		return System.getProperty(name, System.getenv(name));
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		HelpPlace.mark(page, this);
		GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(page);
		wrapped(page).setText(Messages.Dates_description);
		var days = new ExtraDaysTable(page, engagementFiles.model().today());
		extra = days;
		wrapped(page).setText(Messages.Dates_official);
		var known = new KnownYearsTable(page, this::choose);
		years = known;
		profiles = wrapped(page);
		said = wrapped(page);
		say(List.of());
		days.setEnabled(false);
		known.setEnabled(false);
		acceptFiles(page);
		read();
		return page;
	}

	private Label wrapped(Composite page) {
		var label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT)
				.applyTo(label);
		return label;
	}

	private void acceptFiles(Composite page) {
		var target = new DropTarget(page, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(@Nullable DropTargetEvent event) {
				if (event != null) {
					event.detail = DND.DROP_COPY;
				}
			}

			@Override
			public void drop(@Nullable DropTargetEvent event) {
				if (event != null && event.data instanceof String[] files) {
					refused.clear();
					Stream.of(files).map(Path::of).forEach(DatesPreferences.this::take);
				}
			}
		});
	}

	private void read() {
		Calculation<Stored> reading = host -> new Stored(stored.read(), OwnProfiles.read(stored.profiles()));
		engagementFiles.runner().run(reading, mode(), this::show);
	}

	private void show(Stored read) {
		if (!getControl().isDisposed()) {
			Objects.requireNonNull(extra).show(read.holidays().extra());
			Objects.requireNonNull(years).show(read.holidays().official());
			List<String> own = read.profiles().names().stream().filter(name -> !RuleProfiles.names().contains(name))
					.toList();
			Objects.requireNonNull(profiles).setText(NLS.bind(Messages.Dates_profiles, stored.profiles(),
					own.isEmpty() ? Messages.Dates_noProfiles : String.join(", ", own)).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			// What is said to be there can be chosen, also what came there since the start.
			if (!read.profiles().equals(engagementFiles.problems().now().profiles())) {
				engagementFiles.holidaysChanged();
			}
			say(Stream.concat(read.holidays().broken().stream(), read.profiles().broken().stream()).toList());
		}
	}

	/** A file of the government is to be taken: it is read at once, so that what is wrong with it is told here. */
	void choose(Path file) {
		refused.clear();
		take(file);
	}

	private void take(Path file) {
		Calculation<HolidayList> reading = host -> {
			try {
				return stored.official(file);
			} catch (IOException e) {
				throw new CoreException(Status.error(e.getMessage(), e));
			}
		};
		engagementFiles.runner().run(reading, mode(), new Reply<>() {

			@Override
			public void done(HolidayList list) {
				if (!getControl().isDisposed()) {
					Objects.requireNonNull(years).take(file, list);
					say(refused);
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				if (getControl().isDisposed()) {
					return false;
				}
				refused.add(String.valueOf(reason.getMessage()));
				say(refused);
				return true;
			}
		});
	}

	/** Says what could not be read: whole, as the head of the dialog would cut it. */
	private void say(List<String> broken) {
		Label label = Objects.requireNonNull(said);
		label.setText(String.join("\n", broken).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		label.setVisible(!broken.isEmpty());
		((GridData) label.getLayoutData()).exclude = broken.isEmpty();
		label.getParent().layout(true, true);
	}

	@Override
	public boolean performOk() {
		ExtraDaysTable days = extra;
		KnownYearsTable known = years;
		if (days != null && known != null && (days.isChanged() || known.isChanged())) {
			var change = new HolidayChange(stored, days.changed(), known.taken(), known.removed());
			engagementFiles.runner().run(change, mode(), written -> engagementFiles.holidaysChanged());
		}
		return true;
	}

	private static RunMode mode() {
		return RunMode.hidden(Messages.Dates_job).inTurnWith(PAGE);
	}
}
