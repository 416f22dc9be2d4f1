package org.portwright.workspace.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.JournalKind;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.records.Recorder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** One problem of an order is mended or accepted. */
class SingleProblemTest {

	private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

	private final OrderFolder folder;

	SingleProblemTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private ApplyFix fix(ModelFile file, String code, String feature, Optional<String> fix) {
		return new ApplyFix(folder.model, folder.problems, file, code, feature, fix);
	}

	private AcceptProblem accept(ModelFile file, String code, String feature, String reason) {
		return new AcceptProblem(folder.model, folder.problems, file, code, feature, reason,
				new Recorder("Mia", InstantSource.fixed(NOON)));
	}

	private Problem problem(ModelFile file, String code) throws Exception {
		return folder.problems.of(file).open().stream().filter(found -> found.code().equals(code)).findFirst()
				.orElseThrow();
	}

	@Test
	void onlyThisProblemIsMended() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "loa.accountNumber=12 34",
				"loa.billingAddressDiffers=true", "loa.serviceAddress.postcode=SW1A OAA",
				"loa.billingAddress.postcode=SW1A OAA");
		folder.run(fix(file, "POSTCODE_FORMAT", "loa.serviceAddress.postcode", Optional.empty()));
		PortOrder order = (PortOrder) file.root();
		assertEquals("SW1A 0AA", order.getLoa().getServiceAddress().getPostcode());
		assertEquals("SW1A OAA", order.getLoa().getBillingAddress().getPostcode());
		assertEquals("12 34", order.getLoa().getAccountNumber());
		folder.model.undo(file);
		assertEquals("SW1A OAA", order.getLoa().getServiceAddress().getPostcode());
	}

	@Test
	void anotherFixThanTheBestCanBeChosen() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0999, 0161 496 0000 - 0009");
		Problem tooMany = problem(file, "TOO_MANY_NUMBERS");
		String second = tooMany.fixes().get(1).id();
		ApplyFixes.Result result = folder.run(fix(file, tooMany.code(), tooMany.feature(), Optional.of(second)));
		assertTrue(result.files().size() > 1, "the order was split");
	}

	@Test
	void whatIsMendedAlreadyIsSaid() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "loa.accountNumber=12 34");
		ApplyFix fix = fix(file, "ACCOUNT_NUMBER_FORMAT", "loa.accountNumber", Optional.empty());
		folder.run(fix);
		var failure = assertThrows(OperationException.class, () -> folder.run(fix));
		assertTrue(failure.getMessage().contains("london.porting"), failure.getMessage());
	}

	@Test
	void aJudgementIsAcceptedWithItsReason() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009", "loa.lineType=singleLine");
		Problem problem = problem(file, "LINE_TYPE_MISMATCH");
		folder.run(accept(file, problem.code(), problem.feature(), " The provider bills it so. "));
		assertFalse(folder.codes(file).contains(problem.code()));
		assertEquals(List.of("The provider bills it so."), folder.problems.of(file).accepted().stream()
				.map(accepted -> accepted.accepted().orElseThrow()).toList());
		var entry = ((PortOrder) file.root()).getJournal().get(0);
		assertEquals("Mia", entry.getWho());
		assertEquals(NOON, entry.getWhen());
		assertEquals(JournalKind.ACCEPTANCE, entry.getKind());
		assertTrue(entry.getText().contains("LINE_TYPE_MISMATCH"));
		folder.model.undo(file);
		assertTrue(folder.codes(file).contains(problem.code()));
	}

	@Test
	void noReasonAndNoJudgementAreRefused() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009", "loa.lineType=singleLine",
				"loa.accountNumber=12 34");
		Problem problem = problem(file, "LINE_TYPE_MISMATCH");
		assertThrows(OperationException.class,
				() -> folder.run(accept(file, problem.code(), problem.feature(), "  ")));
		assertThrows(OperationException.class,
				() -> folder.run(accept(file, "ACCOUNT_NUMBER_FORMAT", "loa.accountNumber", "It is so.")));
		assertEquals(List.of(), ((PortOrder) file.root()).getAcceptedProblems());
	}
}
