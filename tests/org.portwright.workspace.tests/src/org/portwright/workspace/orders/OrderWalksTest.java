package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalEntry;
import org.portwright.model.ModelFactory;
import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.model.Question;
import org.portwright.model.RejectedBy;
import org.portwright.porting.Problem;
import org.portwright.porting.life.ImpliedFields;
import org.portwright.porting.life.OpenQuestions;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.internal.storage.ModelWriter;
import org.portwright.workspace.records.Happened;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/**
 * Random walks through the life of an order, each from the same draft and undone to it: no entry of the journal is lost
 * or changed, what is refused changes nothing, each step is taken back byte for byte, and what a state implies holds or
 * is named by a rule.
 */
class OrderWalksTest {

	/** How many walks a change is checked by; releng/test --all goes three times as many more. */
	private static final int WALKS = 1_000;
	private static final int MOST_WALKS = 4 * WALKS;
	private static final int ACTS = 10;
	private static final OrderState[] STATES = OrderState.values();

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;
	private static final Recorder MIA = new Recorder("Mia", () -> Instant.parse("2026-11-24T12:00:00Z"));
	private Recorder recorder = MIA;
	private final Set<OrderState> reached = EnumSet.noneOf(OrderState.class);
	private final Set<String> done = new HashSet<>();
	private int refused;

	OrderWalksTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000 - 0009", "loa.accountNumber=123");
		order = (PortOrder) file.root();
	}

	@Test
	void noWalkLosesAnythingAndEachStepIsTakenBack() throws Exception {
		walk(0, WALKS);
		assertEquals(EnumSet.allOf(OrderState.class), reached);
		assertEquals(Set.of("state", "correct", "reject", "ask", "answer", "note", "mend", "field"), done);
		assertTrue(refused > WALKS, "refused " + refused);
	}

	@Test
	@Tag("all")
	void norDoManyMore() throws Exception {
		walk(WALKS, MOST_WALKS);
	}

	private void walk(int first, int end) throws Exception {
		byte[] draft = bytes();
		for (int walk = first; walk < end; walk++) {
			walk(new Random(walk), "walk " + walk);
			assertArrayEquals(draft, bytes(), "walk " + walk);
		}
	}

	private void walk(Random random, String walk) throws Exception {
		Deque<byte[]> before = new ArrayDeque<>();
		for (int act = 0; act < ACTS; act++) {
			byte[] present = bytes();
			List<JournalEntry> journal = List.copyOf(order.getJournal());
			List<JournalEntry> asWritten = new ArrayList<>(EcoreUtil.copyAll(journal));
			try {
				String what = act(random);
				done.add(what);
			} catch (OperationException e) {
				refused++;
				assertArrayEquals(present, bytes(), walk);
				continue;
			}
			if (!Arrays.equals(present, bytes())) {
				before.push(present);
			}
			reached.add(order.getState());
			assertEquals(journal, order.getJournal().subList(0, journal.size()), walk);
			for (int at = 0; at < journal.size(); at++) {
				assertTrue(EcoreUtil.equals(asWritten.get(at), journal.get(at)), walk);
			}
			checkImplied(walk);
		}
		while (!before.isEmpty()) {
			assertTrue(folder.model.undo(file).isOK(), walk);
			assertArrayEquals(before.pop(), bytes(), walk);
		}
	}

	private void checkImplied(String walk) throws Exception {
		List<String> named = folder.problems.of(file).errors().stream()
				.filter(problem -> problem.code().equals("STATE_INCOHERENT")).map(Problem::feature)
				.filter(feature -> !feature.startsWith("rejections")).toList();
		assertEquals(ImpliedFields.missing(order), named, walk);
		if (order.isSubmissionDateAssumed()) {
			assertTrue(order.getSubmissionDate() != null, walk);
		}
		if (!OpenQuestions.of(order).isEmpty()) {
			assertTrue(order.isQuestionsOpen(), walk);
		}
		long numbers = order.getRevisions().stream().map(revision -> revision.getNumber()).distinct().count();
		assertEquals(order.getRevisions().size(), numbers, walk);
	}

	private String act(Random random) throws OperationException {
		OrderState to = STATES[random.nextInt(STATES.length)];
		LocalDate day = ModelFolder.TODAY.plusDays(random.nextInt(30));
		recorder = random.nextBoolean() ? MIA
				: MIA.of(Happened.on(ModelFolder.TODAY.minusDays(random.nextInt(30))));
		return switch (random.nextInt(9)) {
		case 0, 1 -> set("state", false, "state=" + to.getLiteral());
		case 2 -> set("state", false, "focDate=" + day, "focTime=10:00", "state=" + to.getLiteral());
		case 3 -> set("correct", true, "state=" + to.getLiteral());
		case 4 -> {
			record(new RecordRejection(folder.model, folder.problems, file,
					new RecordRejection.Said(RejectedBy.CARRIER, random.nextBoolean() ? "25" : "", "Reason",
							List.of("microsoft.address")),
					recorder));
			yield "reject";
		}
		case 5 -> {
			folder.run(new AskQuestion(folder.model, file, "Which?", "", recorder));
			yield "ask";
		}
		case 6 -> {
			List<Question> open = OpenQuestions.of(order);
			String id = open.isEmpty() ? "none" : String.valueOf(open.get(random.nextInt(open.size())).getId());
			folder.run(new AnswerQuestion(folder.model, file, id, "This one.", recorder));
			yield "answer";
		}
		case 7 -> note(random);
		default -> set("field", false, random.nextBoolean() ? "portOrderId=PO-" + random.nextInt(9)
				: random.nextBoolean() ? "submissionDate=" + day : "adminCentreStatus=Manual");
		};
	}

	private String note(Random random) throws OperationException {
		if (order.getJournal().isEmpty() || random.nextBoolean()) {
			folder.run(new AddNote(folder.model, file, "A note.", recorder));
			return "note";
		}
		JournalEntry wrong = order.getJournal().get(random.nextInt(order.getJournal().size()));
		folder.run(new CorrectEntry(folder.model, file, String.valueOf(wrong.getId()), "Better.", recorder));
		return "mend";
	}

	private String set(String what, boolean correct, String... assignments) throws OperationException {
		SetFields set = new SetFields(folder.model, folder.problems, recorder, file,
				OrderFolder.assignments(assignments));
		record(correct ? set.correcting() : set);
		return what;
	}

	/** Thousands of letters would take minutes. */
	private <R> void record(SubmissionStep<R> step) throws OperationException {
		if (step.submits()) {
			step.keep(new SubmittedFiles(ModelFactory.eINSTANCE.createKeptFile(), Optional.empty()));
		}
		folder.run(step);
	}

	private byte[] bytes() throws Exception {
		return new ModelWriter(file.path()).write(order);
	}
}
