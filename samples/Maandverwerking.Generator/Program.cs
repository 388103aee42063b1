using Vroegsignalering.Samples.Generator;

var folder = args.Length > 0 ? args[0] : Path.Combine("samples", "Maandverwerking", "data");
Directory.CreateDirectory(folder);
foreach (var (name, content) in SampleFiles.Make())
{
    File.WriteAllBytes(Path.Combine(folder, name), content);
}
