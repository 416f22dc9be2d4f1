package org.portwright.workspace.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.LineType;
import org.portwright.model.NumberUsage;
import org.portwright.model.PortOrder;
import org.portwright.model.Route;
import org.portwright.model.Tenant;
import org.portwright.porting.NumberEntry;
import org.portwright.porting.TenantCloud;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.OrderFolder;

class ApplyFixesTest {

	private final OrderFolder folder;

	ApplyFixesTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private ApplyFixes.Result fix(ModelFile file, String... codes) throws Exception {
		return folder.run(new ApplyFixes(folder.model, folder.problems, file, Set.of(codes)));
	}

	private static PortOrder order(ModelFile file) {
		return (PortOrder) file.root();
	}

	@Test
	void stripsTheAccountNumberAndSaysSo() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "loa.accountNumber=12 34-5");
		ApplyFixes.Result result = fix(file);
		assertEquals("12345", order(file).getLoa().getAccountNumber());
		assertEquals(List.of(new AppliedEdit(file.path(), "ACCOUNT_NUMBER_FORMAT", "loa", "loa.accountNumber",
				"12 34-5", "12345")), result.applied());
		assertFalse(folder.codes(file).contains("ACCOUNT_NUMBER_FORMAT"));
	}

	@Test
	void removesACloudThatIsNotKnownAndBringsItBack(@TempDir Path path) throws Exception {
		Path place = path.resolve("contoso.tenant");
		Files.writeString(place, """
				<?xml version="1.0" encoding="UTF-8"?>
				<portwright:Tenant xmlns:portwright="https://portwright.org/model/1" id="t1" format="1.6" cloud="moon"/>
				""");
		ModelFile file = folder.model.open(place);
		assertEquals(List.of(new AppliedEdit(file.path(), "CLOUD_UNKNOWN", "t1", "cloud", "moon", null)),
				fix(file).applied());
		assertEquals(new TenantCloud(""), TenantCloud.of((Tenant) file.root()));
		assertTrue(folder.model.undo(file).isOK());
		assertEquals("moon", ((Tenant) file.root()).getCloud());
	}

	@Test
	void aUsageIsSetOnlyWhereItsFixIsAskedFor() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 0161 496 0000");
		assertTrue(folder.codes(file).contains("USAGE_MISSING"));
		fix(file);
		assertTrue(folder.codes(file).contains("USAGE_MISSING"));
		assertEquals(2, fix(file, "USAGE_MISSING").applied().size());
		assertTrue(order(file).getNumbers().stream().allMatch(numbers -> numbers.getUsage() == NumberUsage.USER));
		assertFalse(folder.codes(file).contains("USAGE_MISSING"));
	}

	@Test
	void onlyWhatIsListedIsMended() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "loa.accountNumber=12 34",
				"loa.serviceAddress.postcode=SW1A OAA");
		fix(file, "POSTCODE_FORMAT");
		assertEquals("12 34", order(file).getLoa().getAccountNumber());
		assertEquals("SW1A 0AA", order(file).getLoa().getServiceAddress().getPostcode());
	}

	@Test
	void duplicatesAreRemovedAndUndoGivesTheBytesBack() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 020 7946 0100 - 0109",
				"loa.accountNumber=1 2");
		folder.set(file, "numbers[+442079460100].first=+442079460005");
		folder.run(new SaveFiles(folder.model, List.of(file)));
		String before = folder.text(file);
		ApplyFixes.Result result = fix(file);
		assertTrue(result.applied().size() >= 2);
		assertFalse(folder.codes(file).contains("NUMBER_DUPLICATE"));
		folder.run(new SaveFiles(folder.model, result.files()));
		assertTrue(folder.model.undo(file).isOK());
		folder.run(new SaveFiles(folder.model, List.of(file)));
		assertEquals(before, folder.text(file));
	}

	@Test
	void freephoneNumbersOfASplitHaveNoLineType() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 0808 157 0000",
				"loa.lineType=multiLine");
		Set<ModelFile> parts = fix(file, "NUMBER_TYPES_MIXED").files();
		assertEquals(2, parts.size());
		for (ModelFile part : parts) {
			boolean freephone = order(part).getNumbers().getFirst().getFirst().startsWith("+44808");
			assertSame(freephone ? LineType.UNSPECIFIED : LineType.MULTI_LINE, order(part).getLoa().getLineType());
		}
	}

	@Test
	void aReversedRangeIsTurned() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009");
		folder.set(file, "numbers[+442079460000].first=+442079460009", "numbers[+442079460000].last=+442079460000");
		fix(file);
		assertEquals(List.of("+442079460000 +442079460000-+442079460009"), OrderFolder.numbers(file));
	}

	@Test
	void tooManyNumbersGoToTheServiceCenter() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0999, 0161 496 0000 - 0009");
		fix(file);
		assertSame(Route.SERVICE_CENTER, order(file).getRoute());
	}

	@Test
	void mixedTypesAreSplitIntoFilesBesideTheOrder() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 0808 157 0000 - 0004", "name=London");
		Files.writeString(folder.file("london-1.porting"), "taken");
		ApplyFixes.Result result = fix(file);
		folder.run(new SaveFiles(folder.model, result.files()));
		assertEquals("taken", Files.readString(folder.file("london-1.porting")));
		ModelFile made = folder.model.open(folder.file("london-2.porting"));
		assertSame(order(made), order(file).getFollows());
		assertEquals(15, numbers(file) + numbers(made));
		assertEquals("London, part 1 of 2", order(made).getName());
		assertFalse(
				folder.codes(file).contains("NUMBER_TYPES_MIXED") || folder.codes(made).contains("NUMBER_TYPES_MIXED"));
		assertFalse(order(made).getId().equals(order(file).getId()));
	}

	private long numbers(ModelFile file) {
		return order(file).getNumbers().stream().map(NumberEntry::e164)
				.mapToLong(range -> range.orElseThrow().count())
				.sum();
	}

	@Test
	void aSplitIsUndoneInAllFiles() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0009, 0808 157 0000 - 0004");
		List<String> before = OrderFolder.numbers(file);
		fix(file);
		assertEquals(2, folder.model.files().size());
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(before, OrderFolder.numbers(file));
		assertEquals(List.of(file), folder.model.files());
		assertFalse(file.isDirty());
		assertTrue(folder.model.redo(file).isOK());
		assertEquals(2, folder.model.files().size());
	}

	@Test
	void aJudgementIsNotSplitUnlessItIsNamed() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000 - 0002", "loa.lineType=singleLine");
		assertTrue(folder.codes(file).contains("LINE_TYPE_MISMATCH"));
		fix(file);
		assertEquals(3, numbers(file));
		fix(file, "LINE_TYPE_MISMATCH");
		assertEquals(1, numbers(file));
		assertEquals(3, folder.model.files().size());
	}

	@Test
	void nothingToMendIsNoChange() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		assertEquals(List.of(), fix(file).applied());
		assertFalse(file.isDirty());
	}
}
