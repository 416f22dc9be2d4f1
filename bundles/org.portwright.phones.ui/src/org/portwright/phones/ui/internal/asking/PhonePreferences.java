package org.portwright.phones.ui.internal.asking;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.portwright.phones.asking.PhoneAsking;
import org.portwright.phones.asking.PhoneAsking.Choice;
import org.portwright.phones.rest.PhoneLogin;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.OneLineEntry;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The page <em>Portwright &gt; Desk Phones</em>: whether phones are asked what they are, and as whom. The choice stands
 * in a file and the password in the secure storage, so both are read and written in the background; the password itself
 * is never shown again.
 */
public final class PhonePreferences extends PreferencePage implements IWorkbenchPreferencePage {

	/** Its id in the workbench. */
	public static final String PAGE = "org.portwright.phones.ui.phones"; //$NON-NLS-1$

	private static final int WIDTH = 60;

	private final WorkRunner runner = PlatformUI.getWorkbench().getService(EngagementFiles.class).runner();
	private final PhoneAsking asking = PhoneChecks.ofWorkbench().asking();
	private @Nullable Known known;
	private @Nullable Button on;
	private @Nullable Text user;
	private @Nullable Text password;
	private @Nullable Button remove;
	private @Nullable Label said;

	/** What was chosen before. */
	private record Known(Choice choice, boolean hasPassword, String warning) {
	}

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 12).applyTo(page);
		wrapped(page).setText(Messages.PhonePreferences_description);
		on = check(page, Messages.PhonePreferences_on);
		user = text(page, Messages.PhonePreferences_user, SWT.BORDER);
		password = text(page, Messages.PhonePreferences_password, SWT.BORDER | SWT.PASSWORD);
		remove = check(page, Messages.PhonePreferences_remove);
		wrapped(page).setText(Messages.PhonePreferences_where);
		said = wrapped(page);
		enable(false);
		Calculation<Known> reading = host -> read();
		runner.run(reading, mode(), new Reply<>() {

			@Override
			public void done(Known result) {
				show(result);
			}

			@Override
			public boolean failed(Throwable reason) {
				say(String.valueOf(reason.getMessage()));
				return true;
			}
		});
		return page;
	}

	private static Button check(Composite page, String label) {
		var button = new Button(page, SWT.CHECK);
		button.setText(label);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
		return button;
	}

	private static Text text(Composite page, String label, int style) {
		new Label(page, SWT.NONE).setText(label);
		var text = new Text(page, style);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		OneLineEntry.on(text);
		return text;
	}

	private Label wrapped(Composite page) {
		var label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
				.hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void show(Known result) {
		if (!there(on).isDisposed()) {
			known = result;
			enable(true);
			there(on).setSelection(result.choice().on());
			there(user).setText(result.choice().user());
			there(password).setMessage(
					result.hasPassword() ? Messages.PhonePreferences_kept : Messages.PhonePreferences_noneKept);
			there(remove).setEnabled(result.hasPassword());
			say(result.warning());
		}
	}

	private void enable(boolean enabled) {
		there(on).setEnabled(enabled);
		there(user).setEnabled(enabled);
		there(password).setEnabled(enabled);
		there(remove).setEnabled(enabled);
	}

	/** Says something whole: the head of the dialog would cut it. */
	private void say(String words) {
		Label label = there(said);
		if (!label.isDisposed()) {
			label.setText(words.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			label.getParent().layout(true, true);
		}
	}

	@Override
	public boolean performOk() {
		@Nullable
		Known before = known;
		if (before != null) {
			String name = there(user).getText().strip();
			var chosen = new Choice(there(on).getSelection(), name.isEmpty() ? PhoneLogin.USUAL_USER : name);
			String typed = there(password).getText();
			boolean removed = there(remove).getSelection();
			Calculation<Boolean> writing = host -> write(before, chosen, typed, removed);
			runner.run(writing, mode(), written -> {
				// It is what the user said.
			});
		}
		return true;
	}

	private static RunMode mode() {
		return RunMode.hidden(Messages.PhonePreferences_job).inTurnWith(PAGE);
	}

	private Known read() throws CoreException {
		try {
			Choice choice = asking.choice();
			boolean has = asking.hasPassword();
			return new Known(choice, has, asking.warning().orElse("")); //$NON-NLS-1$
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private boolean write(Known before, Choice chosen, String typed, boolean removed) throws CoreException {
		try {
			if (!chosen.equals(before.choice())) {
				asking.choose(chosen);
			}
			if (!typed.isEmpty()) {
				asking.keep(typed);
			} else if (removed) {
				asking.forget();
			}
			return true;
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static <T> T there(@Nullable T control) {
		return Objects.requireNonNull(control);
	}
}
