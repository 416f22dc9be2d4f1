package org.portwright.ui.internal.help;

import java.net.MalformedURLException;
import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portwright.ui.Failures;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.work.Calculation;

/**
 * Shows the table of all rules in the user's own browser. The app has no server of help pages, as an IDE has, so that
 * <em>Help Contents</em> is not there.
 */
public final class ShowRulesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		Calculation<Path> work = host -> RulesFile.write();
		window.getService(EngagementFiles.class).runner().run(work, RunMode.hidden(Messages.ShowRulesHandler_writing),
				ShowRulesHandler::open);
		return null;
	}

	private static void open(Path file) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(file.toUri().toURL());
		} catch (PartInitException | MalformedURLException e) {
			Failures.show(e);
		}
	}
}
