package org.portwright.directory.ui.internal.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.directory.operations.TakeSnapshot;
import org.portwright.directory.ui.internal.signin.TenantFile;
import org.portwright.directory.ui.internal.signin.TenantSignIn;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.RunMode;

/**
 * The stand-in marks what it grants: after a sign-in, a sync, an undo, an export and a sign-out in the window the marks
 * are in no file of the workspace, its metadata and recovery, the configuration and the settings.
 */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class MarkedTokensInWindowTest {

	private static final String MARK = "marked-";

	@RegisterExtension
	static final MicrosoftStandIn MICROSOFT = new MicrosoftStandIn();

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private final Set<String> sent = new ConcurrentSkipListSet<>();

	@Test
	void areInNoFile() throws Exception {
		MICROSOFT.server().add(request -> {
			if ((request.headers() + request.body()).contains(MARK)) {
				sent.add(request.host());
			}
			return Optional.empty();
		});
		TenantFile.browseAt(MICROSOFT);
		MICROSOFT.graph().content(TenantFile.CONTOSO).numbers(3);
		TenantFile contoso = TenantFile.of(workspace, "Contoso Ltd", TenantFile.CONTOSO).accepted();
		var signIn = new TenantSignIn(TenantFile.window(), TenantFile.files());
		new TenantSync(TenantFile.window(), TenantFile.files(), contoso.file(), signIn).begin();
		Dialogs.press(Dialogs.await("Sign In to Contoso Ltd"), "Sign In in the Browser");
		Shell review = Dialogs.await("Sync from Microsoft");
		Dialogs.press(review, "Apply");
		WindowEvents.until("it is taken over", () -> contoso.tenant().getPhoneNumbers().size() == 3);
		assertNoFileHasThem();

		TenantFile.files().model().undo(contoso.file());
		TenantFile.files().model().redo(contoso.file());
		EngagementFiles files = TenantFile.files();
		AtomicInteger done = new AtomicInteger();
		new SaveFiles(files.model(), List.of(contoso.file())).execute(new NullProgressMonitor());
		files.runner().run(new TakeSnapshot(contoso.file(), LocalDate.of(2026, 11, 27)),
				RunMode.hidden("export"), taken -> done.incrementAndGet());
		WindowEvents.until("it is saved and exported", () -> done.get() == 1);
		signIn.signOut(contoso.file());
		WindowEvents.until("nobody is signed in", () -> contoso.account().isEmpty());
		assertNoFileHasThem();
		assertEquals(Set.of("localhost"), sent, "they were there, and went nowhere else");
		NoBrowser.ofWorkbench(PlatformUI.getWorkbench()).install(false);
	}

	private static void assertNoFileHasThem() throws IOException {
		for (Location area : List.of(Platform.getInstanceLocation(), Platform.getConfigurationLocation())) {
			assertNowhere(Path.of(area.getURL().getPath()));
		}
		assertNowhere(MICROSOFT.settings().getParent());
	}

	/** The window goes on writing and deleting meanwhile; what is gone has nothing. */
	private static void assertNowhere(Path folder) throws IOException {
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {

			@Override
			@NonNullByDefault({})
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				if (attributes.isRegularFile() && Files.exists(file)) {
					assertFalse(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(MARK),
							file::toString);
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			@NonNullByDefault({})
			public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
				if (e instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE;
				}
				throw e;
			}

			@Override
			@NonNullByDefault({})
			public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
				return e == null ? FileVisitResult.CONTINUE : visitFileFailed(directory, e);
			}
		});
	}
}
