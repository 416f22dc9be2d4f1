package org.portwright.ui.internal.seeded;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.loopback.GraphContent;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.KnownTenant;
import org.portwright.ui.editor.ModelFileEditor;
import org.portwright.workbench.testing.Dialogs;
import org.portwright.workbench.testing.MicrosoftStandIn;
import org.portwright.workbench.testing.NoBrowser;
import org.portwright.workbench.testing.OfferedEntries;
import org.portwright.workbench.testing.WindowEvents;

/** Syncs tenants from the stand-in, and takes the new text of their files into what is expected. */
@SuppressWarnings("nls")
final class SeededSyncing {

	private static final String SYNC = "Sync from Microsoft";
	private static final String SIGN_IN = "Sign In to ";
	/** At least the numbers that users have. */
	private static final int LEAST = 2;
	private static final int MORE = 6;
	private static final Pattern PHONE_NUMBER = Pattern.compile("<phoneNumbers\\s[^>]*?id=\"([^\"]*)\"([^>]*)");

	private final FiveFiles files;
	private final Expectation expected;
	private final OpenEditors editors;
	private final SeededTyping typing;
	private final MicrosoftStandIn microsoft;

	SeededSyncing(FiveFiles files, Expectation expected, OpenEditors editors, SeededTyping typing,
			MicrosoftStandIn microsoft) {
		this.files = files;
		this.expected = expected;
		this.editors = editors;
		this.typing = typing;
		this.microsoft = microsoft;
	}

	/** Gives a tenant the ID of one that the stand-in knows, syncs it, and applies or cancels the proposals. */
	void sync(ModelFileEditor editor, SeededStep step) {
		ExpectedFile file = expected.file(editors.fileName(editor));
		KnownTenant tenant = KnownTenant.USUAL.get(file.fileName().startsWith("contoso") ? 0 : 1);
		editor.setActivePage("overview");
		editors.complete(editor);
		typing.fill(editor, "organisationId", tenant.id());
		typing.fill(editor, "clientId", "");
		// Some clouds do not list numbers.
		typing.choose(editor, "cloud", 0);
		List<String> there = say(tenant, step);
		editors.call("org.portwright.directory.ui.sync");
		Shell review = signedIn();
		boolean empty = new OfferedEntries(review).isEmpty();
		boolean taken = !empty && step.choice() % 3 != 0;
		Dialogs.press(review, taken ? "Apply" : empty ? "Close" : "Cancel");
		WindowEvents.untilSettled("it is synced", Job.getJobManager()::isIdle);
		PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive();
		microsoft.takeLog();
		// No sign-in is expected until the next sync, nor in tests of other classes.
		browser().install(false);
		String text = files.text(files.inModel(file.fileName()));
		if (taken) {
			compare(text, there);
		}
		if (taken && !text.equals(file.now().text())) {
			expected.history().edited(file, SYNC, text);
		}
	}

	/** Sets what the stand-in lists of the tenant; returns its numbers. */
	private List<String> say(KnownTenant tenant, SeededStep step) {
		List<String> numbers = IntStream.range(0, LEAST + step.value() % MORE).mapToObj(GraphContent::number).toList();
		String town = List.of("London", "Leeds").get(step.value() / MORE % 2);
		microsoft.graph().content(tenant.id()).users(LEAST).set(GraphResource.NUMBERS,
				IntStream.range(0, numbers.size()).mapToObj(place -> GraphContent.numberEntry(numbers.get(place), place)
						.replace("\"city\":\"London\"", "\"city\":\"" + town + '"')).toList());
		return numbers;
	}

	/** Signs in if the window asks for it; returns the review. */
	private Shell signedIn() {
		browser().use(page -> microsoft.server().browse(URI.create(page.toString())));
		WindowEvents.until("a sign-in or a review is there", () -> asked().isPresent());
		Shell dialog = asked().orElseThrow();
		if (!dialog.getText().startsWith(SIGN_IN)) {
			return dialog;
		}
		Dialogs.press(dialog, "Sign In in the Browser");
		return Dialogs.await(SYNC);
	}

	private static NoBrowser browser() {
		try {
			return NoBrowser.ofWorkbench(PlatformUI.getWorkbench());
		} catch (PartInitException e) {
			throw new AssertionError(e);
		}
	}

	private static Optional<Shell> asked() {
		return Dialogs.open().stream()
				.filter(shell -> shell.getText().equals(SYNC) || shell.getText().startsWith(SIGN_IN)).findFirst();
	}

	/** Fails unless the numbers that are not marked as gone are those of Microsoft. */
	private static void compare(String text, List<String> there) {
		var present = new TreeSet<String>();
		PHONE_NUMBER.matcher(text).results().filter(number -> !number.group(2).contains(" gone=\""))
				.forEach(number -> present.add(number.group(1)));
		if (!present.equals(new TreeSet<>(there))) {
			throw new AssertionError("present after a sync are " + present + " for " + there);
		}
	}
}
