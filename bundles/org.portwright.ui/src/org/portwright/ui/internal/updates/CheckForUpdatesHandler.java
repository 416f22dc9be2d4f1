package org.portwright.ui.internal.updates;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.CommandName;
import org.portwright.ui.Question;
import org.portwright.ui.Question.Answer;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/** Looks for a newer version at the address in the preferences; where there is none, says so and shows the place. */
public final class CheckForUpdatesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		String site = UpdatePreferences.site();
		SiteAddress.read(site).ifPresentOrElse(address -> check(window, address), () -> open(window,
				site.isBlank() ? Messages.CheckForUpdatesHandler_noAddress
						: NLS.bind(Messages.CheckForUpdatesHandler_wrongAddress, site),
				new Answer(Messages.CheckForUpdatesHandler_preferences, () -> PreferencesUtil
						.createPreferenceDialogOn(window.getShell(), UpdatePreferences.PAGE, null, null).open()),
				none(IDialogConstants.CANCEL_LABEL)));
		return null;
	}

	private static void check(IWorkbenchWindow window, SiteAddress address) {
		// Two at once would change the same installation.
		RunMode mode = RunMode.asked(name()).inTurnWith(CheckForUpdatesHandler.class);
		window.getService(EngagementFiles.class).runner().run(new UpdateWork(address), mode, outcome -> {
			if (outcome.isNew()) {
				open(window, NLS.bind(Messages.CheckForUpdatesHandler_updated, outcome.version()),
						new Answer(Messages.CheckForUpdatesHandler_restart, () -> window.getWorkbench().restart(true)),
						none(Messages.CheckForUpdatesHandler_later));
			} else {
				open(window, NLS.bind(Messages.CheckForUpdatesHandler_newest, outcome.version(), address),
						none(IDialogConstants.CLOSE_LABEL));
			}
		});
	}

	private static void open(IWorkbenchWindow window, String text, Answer... answers) {
		new Question(window.getShell(), name(), text, MessageDialog.INFORMATION,
				List.of(answers), () -> {
					// Nobody waits for it.
				}).open();
	}

	private static String name() {
		return CommandName.of("checkForUpdates"); //$NON-NLS-1$
	}

	private static Answer none(String label) {
		return new Answer(label, () -> {
			// It was read.
		});
	}
}
