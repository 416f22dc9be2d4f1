package org.portwright.swtbot;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.utils.SWTUtils;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Takes a picture of the window where a journey fails: SWTBot's own extension takes it when all is tidied up. */
public final class Picture implements TestExecutionExceptionHandler {

	@Override
	public void handleTestExecutionException(@Nullable ExtensionContext context, @Nullable Throwable failure)
			throws Throwable {
		if (context != null) {
			String file = "%s/%s.%s.%s".formatted(SWTBotPreferences.SCREENSHOTS_DIR, //$NON-NLS-1$
					context.getRequiredTestClass().getSimpleName(), context.getRequiredTestMethod().getName(),
					SWTBotPreferences.SCREENSHOT_FORMAT.toLowerCase());
			SWTUtils.captureScreenshot(file);
		}
		if (failure != null) {
			throw failure;
		}
	}
}
