package org.portwright.directory.ui.internal.network;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.WindowEvents;

/** File > Work Offline shows what binds, and puts right what stands wrongly in the settings. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class WorkOfflineHandlerTest {

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	@AfterEach
	void asBefore() throws Exception {
		Files.deleteIfExists(MICROSOFT.settings());
	}

	/** An entry of a menu. */
	private static final class Entry extends UIElement {

		private final AtomicBoolean checked = new AtomicBoolean();

		Entry() {
			super(PlatformUI.getWorkbench());
		}

		@Override
		public void setChecked(boolean on) {
			checked.set(on);
		}

		@Override
		public void setText(@Nullable String text) {
			// It is not looked at.
		}

		@Override
		public void setTooltip(@Nullable String text) {
			// It is not looked at.
		}

		@Override
		public void setIcon(@Nullable ImageDescriptor icon) {
			// It is not looked at.
		}

		@Override
		public void setDisabledIcon(@Nullable ImageDescriptor icon) {
			// It is not looked at.
		}

		@Override
		public void setHoverIcon(@Nullable ImageDescriptor icon) {
			// It is not looked at.
		}
	}

	private static void untilSettingsAre(String line) throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(WorkOfflineHandler.COMMAND, null);
		WindowEvents.until(line, () -> {
			try {
				return Files.readAllLines(MICROSOFT.settings()).equals(List.of(line));
			} catch (IOException e) {
				return false;
			}
		});
	}

	@Test
	void whatIsNeitherTrueNorFalseBindsAndIsSwitchedOff() throws Exception {
		Files.writeString(MICROSOFT.settings(), "workOffline=yes\n");
		var handler = new WorkOfflineHandler();
		var entry = new Entry();
		WindowEvents.until("the menu shows that nothing is asked", () -> {
			handler.updateElement(entry, Map.of());
			return entry.checked.get();
		});
		untilSettingsAre("workOffline=false");
		untilSettingsAre("workOffline=true");
	}
}
