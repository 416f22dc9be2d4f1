package org.portwright.directory.ui.internal.network;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.reference.settings.OfflineSetting;
import org.portwright.reference.settings.SettingException;
import org.portwright.ui.StatusLine;
import org.portwright.ui.WorkOffline;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Switches whether anything is asked over the network, here and on the command line. The setting is in a file, which is
 * read when the menu is first shown and each time it is switched.
 */
public final class WorkOfflineHandler extends AbstractHandler implements IElementUpdater {

	/** The command. */
	static final String COMMAND = "org.portwright.directory.ui.workOffline"; //$NON-NLS-1$

	private Optional<Boolean> known = Optional.empty();

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		run(host -> switched(), offline -> StatusLine.of(window)
				.accept(offline ? Messages.WorkOffline_on : Messages.WorkOffline_off));
		return null;
	}

	@Override
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element != null) {
			element.setChecked(known.orElse(false));
		}
		if (known.isEmpty()) {
			known = Optional.of(false);
			run(host -> read(WorkOffline.setting()), offline -> {
				// The menu says it.
			});
		}
	}

	private void run(Calculation<Boolean> work, Consumer<Boolean> then) {
		EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
		files.runner().run(work, RunMode.hidden(Messages.WorkOffline_job).inTurnWith(this), offline -> {
			known = Optional.of(offline);
			PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
			then.accept(offline);
		});
	}

	private static Boolean switched() throws CoreException {
		OfflineSetting setting = WorkOffline.setting();
		boolean offline = !read(setting);
		try {
			setting.set(offline);
		} catch (IOException e) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.WorkOffline_notWritten, setting.file().path()), e));
		}
		return offline;
	}

	/** What cannot be read binds as well: nothing is asked, and whoever asks is told why. */
	private static boolean read(OfflineSetting setting) {
		try {
			return setting.isOn();
		} catch (SettingException e) {
			return true;
		}
	}
}
