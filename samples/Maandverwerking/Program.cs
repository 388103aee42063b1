using System.Text;
using Vroegsignalering.Samples.Maandverwerking;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Cli.RunAsync(args, Console.Out, Console.Error, Directory.GetCurrentDirectory());
