// Holds PDFs against PDF/A and PDF/UA with veraPDF's own libraries.
// usage: java -cp … ValidatePDFs.java < LIST   where each line of LIST is `flavour<TAB>file`, as `3a<TAB>a.pdf`.
// Prints for each, in order, `flavour<TAB>file<TAB>rules checked<TAB>complaints`, the complaints divided by ` | `: none
// where the file keeps to the standard. Exits 0 whatever it finds.

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class ValidatePDFs {
    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            String[] words = line.split("\t", 2);
            output.println(line + "\t" + told(words[0], words[1]));
        }
    }

    private static String told(String name, String file) {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        if (flavour == PDFAFlavour.NO_FLAVOUR) return "0\tno such flavour";
        try (var bytes = new FileInputStream(file);
            var parser = Foundries.defaultInstance().createParser(bytes, flavour)) {
            ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
            List<String> complaints = complaints(result);
            if (!result.isCompliant() && complaints.isEmpty()) complaints.add("not compliant");
            return result.getTotalAssertions() + "\t" + String.join(" | ", complaints);
        } catch (Throwable fault) {
            return "0\t" + plain(fault.toString());
        }
    }

    /** One for each rule that fails: where it fails first, and what veraPDF says of it. */
    private static List<String> complaints(ValidationResult result) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> complaints = new ArrayList<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
            String rule = assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber();
            if (!seen.add(rule)) continue;
            complaints.add(plain(rule + ": " + assertion.getMessage() + " at " + assertion.getLocation().getContext()));
        }
        return complaints;
    }

    private static String plain(String text) { return text.replaceAll("[\\s|]+", " "); }
}
