package org.portwright.directory.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.model.ModelFactory;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.documents.ReplaceConsent;
import org.portwright.workspace.testing.AnsweringHost;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

@SuppressWarnings("nls")
class TakeSnapshotTest {

	/** The answers by their place. */
	private static final int KEEP = 0;
	private static final int REPLACE = 1;

	private final OrderFolder folder;
	private final Path usual;
	private final List<String> asked = new ArrayList<>();
	private ModelFile file;

	TakeSnapshotTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path.toRealPath());
		usual = folder.file("snapshots/contoso-2026-11-24.csv");
		file = folder.tenant("contoso.tenant");
	}

	@BeforeEach
	void add() {
		add("+442079460000");
	}

	private void add(String id) {
		PhoneNumber number = ModelFactory.eINSTANCE.createPhoneNumber();
		number.setId(id);
		((Tenant) file.root()).getPhoneNumbers().add(number);
	}

	private TakeSnapshot.Taken take() throws OperationException {
		return folder.run(new TakeSnapshot(file, ModelFolder.TODAY));
	}

	private Path take(Path target, ReplaceConsent consent) throws OperationException {
		return folder.run(new TakeSnapshot(file, ModelFolder.TODAY, target, consent)).file();
	}

	/** Takes it while the user is there to answer. */
	private void take(Path target, int answer) throws OperationException {
		var snapshot = new TakeSnapshot(file, ModelFolder.TODAY, target, ReplaceConsent.ASK);
		snapshot.work(snapshot.prepare(), new AnsweringHost(answer, asked));
	}

	private static List<String> ids(Path snapshot) throws IOException {
		return Files.readAllLines(snapshot).stream().skip(1).map(line -> line.replaceAll(",.*", "")).toList();
	}

	@Test
	void liesAmongTheSnapshotsOfTheEngagement() throws Exception {
		assertEquals(new TakeSnapshot.Taken(usual, 1), take());
		assertEquals(List.of("+442079460000"), ids(usual));
		Files.writeString(folder.file(".project"), "<projectDescription/>");
		Files.createDirectories(folder.file("customers/new.tenant.files"));
		file = folder.tenant("customers/new.tenant.files/new.tenant.tenant");
		assertEquals(folder.file("snapshots/new.tenant-2026-11-24.csv"), take().file());
	}

	@Test
	void isOfTheTenantAsItWas() throws Exception {
		var snapshot = new TakeSnapshot(file, ModelFolder.TODAY);
		var taken = snapshot.prepare();
		add("+442079460001");
		snapshot.work(taken, new AnsweringHost(REPLACE, asked));
		assertEquals(List.of("+442079460000"), ids(usual));
	}

	@Test
	void theSameNumbersAreTakenAgainUnasked() throws Exception {
		take();
		assertEquals(1, take().numbers());
		assertEquals(List.of("+442079460000"), ids(usual));
	}

	@Test
	void anEarlierOneOfTheDayStaysAndTheNextGetsANumber() throws Exception {
		take();
		add("+442079460001");
		Path second = folder.file("snapshots/contoso-2026-11-24-2.csv");
		assertEquals(new TakeSnapshot.Taken(second, 2), take());
		assertEquals(second, take().file());
		assertEquals(List.of("+442079460000"), ids(usual));
		assertEquals(List.of("+442079460000", "+442079460001"), ids(second));
		add("+442079460002");
		assertEquals(folder.file("snapshots/contoso-2026-11-24-3.csv"), take().file());
	}

	@ParameterizedTest
	@ValueSource(strings = { "PhoneNumber\r\n+442079460000\r\n", "id,name\r\n", "Call Ada back", "" })
	void whatIsInItsPlaceStays(String content) throws Exception {
		Files.createDirectory(folder.file("snapshots"));
		Files.writeString(usual, content);
		assertEquals(List.of("+442079460000"), ids(take().file()));
		assertEquals(content, Files.readString(usual));
	}

	@Test
	void goesToAnotherFileInAFolderThatIsThere() throws Exception {
		Path other = folder.file("before.csv");
		assertEquals(other, take(other, ReplaceConsent.ASK));
		assertEquals(List.of("+442079460000"), ids(other));
		assertFalse(Files.exists(folder.file("snapshots")));
		assertThrows(OperationException.class, () -> take(folder.file("none/before.csv"), ReplaceConsent.ASK));
	}

	@Test
	void oneThatTheUserNamedIsReplacedByConsentAlone() throws Exception {
		Path other = folder.file("before.csv");
		take(other, ReplaceConsent.ASK);
		assertEquals(other, take(other, ReplaceConsent.ASK), "the same numbers");
		add("+442079460001");
		String refused = assertThrows(OperationException.class, () -> take(other, ReplaceConsent.ASK)).getMessage();
		assertTrue(refused.contains(other.toString()), refused);
		assertThrows(OperationCanceledException.class, () -> take(other, KEEP));
		assertEquals(List.of("+442079460000"), ids(other));
		take(other, REPLACE);
		assertEquals(List.of("+442079460000", "+442079460001"), ids(other));
		assertEquals(2, asked.size());
		add("+442079460002");
		take(other, ReplaceConsent.GIVEN);
		assertEquals(3, ids(other).size());
	}

	@Test
	void noSnapshotOfTheEngagementIsReplacedWhateverTheUserSays() throws Exception {
		take();
		String earlier = Files.readString(usual);
		add("+442079460001");
		for (Path named : List.of(usual, folder.file("snapshots/../snapshots/contoso-2026-11-24.csv"))) {
			assertThrows(OperationException.class, () -> take(named, ReplaceConsent.GIVEN));
			assertEquals(earlier, Files.readString(usual));
		}
		Path second = folder.file("snapshots/before.csv");
		assertEquals(second, take(second, ReplaceConsent.ASK));
	}

	@Test
	void aFileInPlaceOfTheFolderIsSaid() throws Exception {
		Files.writeString(folder.file("snapshots"), "");
		String refused = assertThrows(OperationException.class, this::take).getMessage();
		assertTrue(refused.contains(usual.toString()), refused);
	}

	@Test
	void isOfATenant() throws Exception {
		file = folder.order("london.porting", "020 7946 0000");
		String refused = assertThrows(OperationException.class, this::take).getMessage();
		assertTrue(refused.contains("is not a tenant"), refused);
	}
}
