package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portwright.directory.graph.DirectoryPart;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.DirectoryWarning;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphException;
import org.portwright.directory.graph.GraphLimits;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.review.PagedDirectory.Fault;
import org.portwright.directory.review.PagedDirectory.Kind;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.network.WebLimits;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal.Judgement;

/**
 * What was not read changes nothing: each part of a directory, each of its pages, each thing that may be wrong with it.
 * The file is compared object by object, byte for byte, with that of a reading in which nothing is wrong, but what was
 * not read is as it was.
 */
class UnreadPartsTest {

	/** Only one part is missing. */
	private static final Set<Kind> REFUSED = EnumSet.of(Kind.FORBIDDEN, Kind.NOT_FOUND);
	/** Nothing is known at all. */
	private static final Set<Kind> FATAL = EnumSet.of(Kind.BUSY, Kind.FAILED, Kind.CUT, Kind.NO_UTF_8);
	private static final Set<Kind> TWICE = EnumSet.of(Kind.TWICE, Kind.TWICE_OTHERWISE);
	private static final List<Integer> ALL_PAGES = List.of(0, 1, 2);
	/** Their accounts are among the users. */
	private static final String PHONES = IntStream.range(0, PagedDirectory.PAGES)
			.mapToObj(place -> "<phones id=\"p%d\" account=\"%s\"/>%n".formatted(place, PagedDirectory.account(place)))
			.collect(Collectors.joining());
	/** The tenant has it no more, if all its numbers were read. */
	private static final String LEAVER = """
			  <phoneNumbers
			      id="+448081570999"
			      city="York"
			      ringtone="bell"
			  >
			  </phoneNumbers>
			""";

	@TempDir
	Path path = Path.of("");

	/** What came of a sync: the file, and what was said. */
	private record Synced(String file, List<String> said) {

		/** The file's objects, without who said what and when. */
		List<String> objects() {
			return Stream.of(file.replace(LEAVER, "").split("\n(?=  <\\w)"))
					.filter(object -> !object.contains("<provenance")).toList();
		}
	}

	static Stream<Arguments> faults() {
		return Stream.of(GraphResource.values()).flatMap(part -> IntStream.range(0, PagedDirectory.PAGES).boxed()
				.flatMap(page -> Stream.of(Kind.values()).map(kind -> Arguments.of(part, page, kind))));
	}

	@Test
	void noneIsLeftOut() {
		assertEquals(GraphResource.values().length * PagedDirectory.PAGES * Kind.values().length, faults().count());
		assertEquals(DirectoryPart.values().length, GraphResource.values().length);
	}

	@ParameterizedTest
	@MethodSource("faults")
	void whatWasNotReadStays(GraphResource part, int page, Kind kind) throws Exception {
		String before = before();
		Synced synced = sync(before, PagedDirectory.of(true).with(new Fault(part, page, kind)));
		boolean isFatal = FATAL.contains(kind)
				|| part == GraphResource.ORGANISATION && (kind == Kind.NAMELESS || kind == Kind.TWICE_OTHERWISE);
		if (isFatal) {
			assertEquals(before, synced.file());
		} else {
			assertEquals(sync(before, expected(part, page, kind)).objects(), synced.objects());
			boolean isWhole = part != GraphResource.NUMBERS || kind == Kind.WRONG_TYPES
					|| kind == Kind.LEFT_OUT;
			assertEquals(!isWhole, synced.file().contains(LEAVER));
		}
		// The organisation is the only one of its list, so that nothing tells that it leaves something out.
		boolean isSilent = part == GraphResource.ORGANISATION && kind == Kind.LEFT_OUT;
		assertEquals(isSilent ? 0 : 1, synced.said().size(), synced.said()::toString);
		for (String said : synced.said()) {
			assertTrue(said.startsWith(DirectoryPart.valueOf(part.name()).inWords()), said);
			assertTrue(TWICE.contains(kind) || kind == Kind.NAMELESS && isFatal || said.contains("page " + (page + 1)),
					said);
			assertTrue(said.contains("changed") || said.contains("left as") || said.contains("stays as it is")
					|| kind == Kind.TWICE, said);
		}
	}

	/** What the file is to be like. */
	private static PagedDirectory expected(GraphResource part, int page, Kind kind) {
		PagedDirectory newer = PagedDirectory.of(true);
		if (REFUSED.contains(kind)) {
			return part == GraphResource.USERS ? newer.withOlder(part, ALL_PAGES).withOlderAccounts(ALL_PAGES)
					: newer.withOlder(part, ALL_PAGES);
		}
		boolean saysNothing = kind == Kind.NAMELESS || kind == Kind.TWICE_OTHERWISE
				|| (kind == Kind.WRONG_TYPES || kind == Kind.LEFT_OUT) && part != GraphResource.USERS;
		if (!saysNothing) {
			boolean isAccountUnread = part == GraphResource.USERS
					&& (kind == Kind.WRONG_TYPES || kind == Kind.LEFT_OUT);
			return isAccountUnread ? newer.withOlderAccounts(List.of(page)) : newer;
		}
		if (part == GraphResource.USERS) {
			// The first user of the page has no id; the one whose account is a phone's has.
			PagedDirectory older = newer.withOlder(part, List.of(page));
			return kind == Kind.NAMELESS ? older : older.withOlderAccounts(List.of(page));
		}
		if (part == GraphResource.NUMBERS && (kind == Kind.NAMELESS || kind == Kind.TWICE_OTHERWISE)) {
			// Who has a number is said in it.
			return newer.withOlder(part, List.of(page)).withOlder(GraphResource.USERS, List.of(page));
		}
		return newer.withOlder(part, part == GraphResource.ORGANISATION ? ALL_PAGES : List.of(page));
	}

	/** A tenant as it was synced once, with a number that Microsoft has no more and what somebody else wrote. */
	private String before() throws Exception {
		String synced = sync(
				"""
						<?xml version="1.0" encoding="UTF-8"?>
						<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.0" name="Contoso">
						%s</portwright:Tenant>
						"""
						.formatted(PHONES),
				PagedDirectory.of(false)).file();
		assertTrue(
				synced.contains("CallingPlan") && synced.contains("ben2@contoso.example") && synced.contains("London"),
				synced);
		return synced.replaceFirst("(?=</portwright:Tenant>)", LEAVER);
	}

	private Synced sync(String before, PagedDirectory graph) throws Exception {
		Path folder = Files.createTempDirectory(path, "sync");
		var review = new ReviewFolder(folder);
		ModelFile file = review.open(before);
		try (var microsoft = new StandIn(TestKeys.ofThisRun())) {
			microsoft.add(graph);
			DirectoryReading reading = directory().read(
					GraphPlace.of("global", Optional.of(microsoft.address())).orElseThrow(), Optional.empty(),
					(permission, renewed, canceled) -> permission.value(), (part, count) -> {
						// Nobody looks.
					}, () -> false);
			review.apply(file, reading, Choice.usual(Judgement.GONE));
			return new Synced(review.save(file), reading.warnings().stream().map(DirectoryWarning::message).toList());
		} catch (GraphException e) {
			return new Synced(review.save(file), List.of(e.getMessage()));
		}
	}

	private static GraphDirectory directory() {
		return new GraphDirectory(new ShellNetwork(new NetworkPreferences(Path.of("none")), name -> null, name -> null),
				new GraphLimits(new WebLimits(Duration.ofSeconds(15), 4 << 20), 3, Duration.ofMillis(1),
						Duration.ofSeconds(2), 20, 10_000));
	}
}
