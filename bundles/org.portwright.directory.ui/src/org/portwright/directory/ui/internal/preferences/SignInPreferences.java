package org.portwright.directory.ui.internal.preferences;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.portwright.directory.signin.ClientIds;
import org.portwright.directory.ui.internal.network.WorkbenchNetwork;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.help.HelpPlace;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner;
import org.portwright.workspace.work.Calculation;

/**
 * The page <em>Portwright &gt; Sign-in</em>: the client id of tenants that name none of their own. It stands in a file,
 * which is read and written in the background; until it was read there is nothing to type into.
 */
public final class SignInPreferences extends PreferencePage implements IWorkbenchPreferencePage {

	/** Its id in the workbench. */
	public static final String PAGE = "org.portwright.directory.ui.signIn"; //$NON-NLS-1$

	private static final int WIDTH = 60;

	private final WorkRunner runner = PlatformUI.getWorkbench().getService(EngagementFiles.class).runner();
	private String known = ""; //$NON-NLS-1$
	private @Nullable Text field;

	@Override
	public void init(@Nullable IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(@Nullable Composite parent) {
		var page = new Composite(parent, SWT.NONE);
		HelpPlace.mark(page, this);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 12).applyTo(page);
		wrapped(page).setText(Messages.SignInPreferences_description);
		new Label(page, SWT.NONE).setText(Words.of(Literals.TENANT__CLIENT_ID) + ':');
		var text = new Text(page, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		OneLineEntry.on(text);
		text.setEnabled(false);
		text.setMessage(Messages.SignInPreferences_hint);
		text.addModifyListener(e -> check());
		field = text;
		var said = wrapped(page);
		Calculation<String> reading = host -> read();
		runner.run(reading, mode(), new Reply<>() {

			@Override
			public void done(String result) {
				show(result);
			}

			@Override
			public boolean failed(Throwable reason) {
				show(""); //$NON-NLS-1$
				if (!said.isDisposed()) {
					// Whole: the head of the dialog would cut it.
					said.setText(String.valueOf(reason.getMessage()).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
					page.layout(true, true);
				}
				return true;
			}
		});
		return page;
	}

	private Label wrapped(Composite page) {
		var label = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
				.hint(convertWidthInCharsToPixels(WIDTH), SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void show(String clientId) {
		Text text = text();
		if (!text.isDisposed()) {
			known = clientId;
			text.setEnabled(true);
			text.setText(clientId);
			text.setFocus();
		}
	}

	private void check() {
		boolean fits = text().getText().isBlank() || ClientIds.read(text().getText()).isPresent();
		setErrorMessage(fits ? null : Messages.SignInPreferences_noId);
		setValid(fits);
	}

	@Override
	public boolean performOk() {
		String typed = text().getText().strip();
		if (text().isEnabled() && !typed.equalsIgnoreCase(known)) {
			known = typed;
			Calculation<Boolean> writing = host -> write(ClientIds.read(typed));
			runner.run(writing, mode(), written -> {
				// It is what the user said.
			});
		}
		return true;
	}

	private RunMode mode() {
		return RunMode.hidden(Messages.SignInPreferences_job).inTurnWith(PAGE);
	}

	private static String read() throws CoreException {
		try {
			return WorkbenchNetwork.clientIds().usual().orElse(""); //$NON-NLS-1$
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static boolean write(Optional<String> id) throws CoreException {
		try {
			WorkbenchNetwork.clientIds().setUsual(id);
			return true;
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private Text text() {
		return Objects.requireNonNull(field);
	}
}
