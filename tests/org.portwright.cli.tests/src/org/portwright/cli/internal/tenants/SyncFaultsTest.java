package org.portwright.cli.internal.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portwright.cli.internal.CallFailures;
import org.portwright.cli.internal.call.Session;
import org.portwright.cli.internal.call.ShellRunner;
import org.portwright.cli.internal.call.WrongUseException;
import org.portwright.cli.internal.console.Console;
import org.portwright.cli.internal.console.ExitCode;
import org.portwright.cli.internal.console.Interruption;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.directory.graph.GraphDirectory;
import org.portwright.directory.graph.GraphLimits;
import org.portwright.directory.graph.GraphPlace;
import org.portwright.directory.review.ReadDirectory;
import org.portwright.directory.review.ReviewTenant;
import org.portwright.loopback.GraphFault;
import org.portwright.loopback.GraphPages;
import org.portwright.loopback.GraphPages.Grant;
import org.portwright.loopback.GraphResource;
import org.portwright.loopback.KnownTenant;
import org.portwright.loopback.StandIn;
import org.portwright.loopback.TestKeys;
import org.portwright.network.NetworkPreferences;
import org.portwright.network.ShellNetwork;
import org.portwright.network.WebLimits;
import org.portwright.porting.profiles.OwnProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.holidays.UserHolidays;
import org.portwright.workspace.operations.Inputs;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.proposals.ApplyProposal;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.records.Recorder;

/**
 * Each fault of Graph as the shell sees it, with shorter limits than it has: the exit code, a message where it is not
 * 0, the bytes of the file, and the time.
 */
class SyncFaultsTest {

	private static final KnownTenant TENANT = KnownTenant.USUAL.getFirst();
	private static final Duration LONGEST = Duration.ofSeconds(20);
	/** The numbers are known all the same, or are the one part that is missing, or some of them are. */
	private static final Set<GraphFault> APPLIED = EnumSet.of(GraphFault.CUT_ONCE, GraphFault.TRUNCATED_ONCE,
			GraphFault.PAGE_TWICE, GraphFault.SKIP_IGNORED, GraphFault.LINK_RELATIVE, GraphFault.COUNT_MORE,
			GraphFault.BUSY_ONCE,
			GraphFault.BUSY_ONCE_WITHOUT_TIME, GraphFault.BUSY_NONSENSE, GraphFault.SERVER_ERROR_ONCE,
			GraphFault.EXPIRED_ONCE, GraphFault.FORBIDDEN, GraphFault.NOT_FOUND, GraphFault.FORBIDDEN_LATER,
			GraphFault.NOT_FOUND_LATER, GraphFault.SPELLING,
			GraphFault.NEW_WORDS, GraphFault.NEW_FIELDS, GraphFault.NAMELESS, GraphFault.UNWRITABLE,
			GraphFault.OTHER_TENANT, GraphFault.TWO, GraphFault.NONE, GraphFault.LINK_RELATIVE,
			GraphFault.COUNT_MORE, GraphFault.FORBIDDEN_LATER, GraphFault.NOT_FOUND_LATER);
	private static final Set<GraphFault> HANGING = EnumSet.of(GraphFault.HANG, GraphFault.DRIP);

	private final Path file;
	private final StandIn microsoft = new StandIn(TestKeys.ofThisRun());
	private final GraphPages graph = new GraphPages(KnownTenant.USUAL,
			token -> Optional.of(new Grant(TENANT.id(), Set.of(token))));
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	private final Console console = new Console(new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(),
			err);

	SyncFaultsTest(@TempDir Path folder) throws IOException {
		microsoft.add(graph);
		file = Files.writeString(folder.resolve("contoso.tenant"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="tenant" format="1.0">
				  <phoneNumbers id="+442079460001" ringtone="bell"/>
				</portwright:Tenant>
				""");
	}

	@AfterEach
	void close() throws IOException {
		microsoft.close();
	}

	private static GraphDirectory directory(Duration time) {
		return new GraphDirectory(new ShellNetwork(new NetworkPreferences(Path.of("none")), name -> null, name -> null),
				new GraphLimits(new WebLimits(time, 4 << 20), 3, Duration.ofMillis(10), Duration.ofSeconds(2), 20,
						10_000));
	}

	private int sync(Duration time) throws WrongUseException {
		var session = new Session(LocalDate.of(2026, 11, 24), null,
				new UserHolidays.Known(List.of(), Map.of(), List.of()), OwnProfiles.NONE);
		var runner = new ShellRunner(console, new Interruption());
		try {
			ModelFile tenant = Inputs.open(session.model(), file);
			DirectoryReading reading = runner.run(new ReadDirectory(directory(time),
					GraphPlace.of("global", Optional.of(microsoft.address())).orElseThrow(), Optional.empty(),
					(permission, renewed, canceled) -> permission.value()));
			runner.run(new ApplyProposal<>(session.model(),
					new ReviewTenant(session.problems(), tenant, reading, Recorder.ofProcess(InstantSource.system())),
					Choice.usual(Judgement.GONE), "Sync"));
			runner.run(new SaveFiles(session.model(), List.of(tenant)));
			return ExitCode.DONE;
		} catch (CoreException e) {
			return new CallFailures(console, false).handleExecutionException(e, null, null);
		} finally {
			console.flush();
		}
	}

	@ParameterizedTest
	@EnumSource(GraphFault.class)
	void eachEndsInTime(GraphFault fault) throws Exception {
		graph.tell(GraphResource.NUMBERS, Optional.of(fault));
		String before = Files.readString(file);
		long start = System.nanoTime();
		int exitCode = sync(HANGING.contains(fault) ? Duration.ofMillis(500) : Duration.ofSeconds(10));
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		String said = err.toString(StandardCharsets.UTF_8);
		assertTrue(took.compareTo(LONGEST) < 0, took::toString);
		assertEquals(APPLIED.contains(fault) ? 0 : 4, exitCode, said);
		String after = Files.readString(file);
		if (exitCode == 0) {
			assertEquals("", said);
			assertTrue(after.contains("contoso.onmicrosoft.com"), after);
			// Not even an empty list makes it gone: there are users who have numbers.
			assertTrue(after.contains("ringtone=\"bell\""), after);
		} else {
			assertEquals(before, after);
			assertEquals(1, said.lines().count(), said);
			assertTrue(said.contains(". ") && !said.contains("Exception"), said);
		}
	}

	/** What nobody could read once does not keep the next sync from it. */
	@Test
	void itCanBeTriedAgain() throws Exception {
		graph.tell(GraphResource.NUMBERS, Optional.of(GraphFault.CLOSE));
		assertEquals(4, sync(Duration.ofSeconds(10)));
		graph.tell(GraphResource.NUMBERS, Optional.empty());
		assertEquals(0, sync(Duration.ofSeconds(10)));
		assertFalse(Files.readString(file).isEmpty());
	}
}
