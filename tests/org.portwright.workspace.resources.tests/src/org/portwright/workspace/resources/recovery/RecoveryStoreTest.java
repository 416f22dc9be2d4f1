package org.portwright.workspace.resources.recovery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portwright.workspace.files.FileStamp;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftover;
import org.portwright.workspace.resources.recovery.RecoveryStore.Leftovers;

@SuppressWarnings("nls")
class RecoveryStoreTest {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

	private final Path folder;
	private final Path file;
	private final RecoveryStore store;

	RecoveryStoreTest(@TempDir Path temporary) {
		folder = temporary.resolve("recovery");
		file = temporary.resolve("größe 1.tenant");
		store = new RecoveryStore(folder);
	}

	@BeforeEach
	void write() throws IOException {
		store.write(copy("first", NOON));
	}

	@Test
	void whatASessionLeavesTheNextOneFinds() throws IOException {
		var base = Optional.of(FileStamp.of(new byte[] { 1 }, FileTime.from(NOON)));
		store.write(new RecoveryCopy(file, NOON, base, bytes("second\nline\0")));
		Leftovers left = new RecoveryStore(folder).takeOver();
		RecoveryCopy copy = left.copies().get(0).copy();
		assertEquals(file, copy.file());
		assertEquals(NOON, copy.time());
		assertTrue(base.get().sameContent(copy.base().orElseThrow()));
		assertTrue(left.copies().get(0).changedSince());
		assertArrayEquals(bytes("second\nline\0"), copy.content().readAllBytes());
		assertEquals(1, left.copies().size());
	}

	@Test
	void itIsOfferedAgainUntilItIsRemoved() throws IOException {
		store.takeOver();
		store.write(copy("later", NOON.plusSeconds(1)));
		Leftovers left = new RecoveryStore(folder).takeOver();
		assertEquals(List.of("later", "first"), texts(left));
		store.remove(left.copies().get(0));
		assertEquals(List.of("first"), texts(new RecoveryStore(folder).takeOver()));
	}

	@Test
	void whatTheUserGaveUpIsNotLostAndStays() throws IOException {
		store.takeOver();
		store.giveUp(copy("given up", NOON.plusSeconds(1)));
		Leftovers left = new RecoveryStore(folder).takeOver();
		assertEquals(List.of("given up", "first"), texts(left));
		assertEquals(List.of("first"), texts(left.lost()));
		assertEquals(List.of(false), left.proposed().stream().map(Leftover::isGivenUp).toList());
		store.remove(left.copies().get(1));
		left = new RecoveryStore(folder).takeOver();
		assertTrue(left.lost().isEmpty());
		assertEquals(left.copies(), left.proposed(), "who asks for it wants it");
	}

	@Test
	void theLatestOfAFileIsProposed() throws IOException {
		store.takeOver();
		store.write(copy("later", NOON.plusSeconds(1)));
		Leftovers left = new RecoveryStore(folder).takeOver();
		assertEquals(List.of(left.copies().getFirst()), left.proposed());
	}

	@Test
	void whatWasSavedAllTheSameIsNotOffered() throws IOException {
		Files.writeString(file, "first");
		assertTrue(store.takeOver().isEmpty());
		assertEquals(List.of(), files());
	}

	@Test
	void aRemovedCopyIsGone() throws IOException {
		store.remove(file);
		store.remove(file);
		assertTrue(store.takeOver().isEmpty());
	}

	@Test
	void aCopyCutOffAnywhereIsReportedOnceAndHarmsNoOther() throws IOException {
		Path place = files().get(0);
		byte[] whole = Files.readAllBytes(place);
		for (int length = 0; length < whole.length; length++) {
			Files.write(folder.resolve("cut.copy"), Arrays.copyOf(whole, length));
			Leftovers left = new RecoveryStore(folder).takeOver();
			assertEquals(List.of("first"), texts(left));
			assertEquals(1, left.broken().size());
			assertEquals(0, new RecoveryStore(folder).takeOver().broken().size());
		}
	}

	@Test
	void aCopyThatCanBeReadAgainIsOffered() throws IOException {
		Path place = files().get(0);
		byte[] whole = Files.readAllBytes(place);
		Files.write(place, Arrays.copyOf(whole, whole.length - 1));
		Path broken = new RecoveryStore(folder).takeOver().broken().get(0);
		assertTrue(new RecoveryStore(folder).takeOver().isEmpty());
		Files.write(broken, whole);
		Leftovers left = new RecoveryStore(folder).takeOver();
		assertEquals(List.of("first"), texts(left));
		assertEquals(List.of("first"), texts(new RecoveryStore(folder).takeOver()));
		store.remove(left.copies().get(0));
		assertEquals(List.of(), files());
	}

	@Test
	void aFolderInPlaceOfACopyHarmsNoOther() throws IOException {
		Files.createDirectory(folder.resolve("strange.copy"));
		Leftovers left = new RecoveryStore(folder).takeOver();
		assertEquals(List.of("first"), texts(left));
		assertEquals(1, left.broken().size());
		assertEquals(0, new RecoveryStore(folder).takeOver().broken().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "jar:file:/a.zip!/a.tenant", "https://contoso.example/a.tenant", "urn:a", "a.tenant",
			"file://server/a.tenant", "file:a.tenant", "file:/etc/passwd", "file:/" })
	void aCopyOfWhatIsNoFileOfTheDiskIsReportedAndHarmsNoOther(String address) throws IOException {
		String whole = Files.readString(files().get(0));
		String[] lines = whole.split("\n", 3);
		Files.writeString(folder.resolve("strange.copy"), String.join("\n", lines[0], address, lines[2]));
		Leftovers left = new RecoveryStore(folder).takeOver();
		assertEquals(List.of("first"), texts(left));
		assertEquals(1, left.broken().size());
	}

	@Test
	void whatAWriteThatWasKilledLeftIsNoCopy() throws IOException {
		Files.write(folder.resolve("x.copy.tmp"), new byte[] { 1 });
		assertEquals(List.of("first"), texts(store.takeOver()));
		assertEquals(1, files().size());
	}

	private RecoveryCopy copy(String text, Instant time) {
		return new RecoveryCopy(file, time, Optional.empty(), bytes(text));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static List<String> texts(Leftovers leftovers) throws IOException {
		var texts = new ArrayList<String>();
		for (var leftover : leftovers.copies()) {
			texts.add(new String(leftover.copy().content().readAllBytes(), StandardCharsets.UTF_8));
		}
		return texts;
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
